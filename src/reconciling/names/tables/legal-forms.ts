/**
 * Legal forms of companies, one form a line: its code, then the ways it is written, parted by `|`. Codes that share what
 * stands before the colon are near one another (a public and a private company on shares); written in lower case, dots left
 * out, marks left off. Languages: English, Russian, Kazakh, Kyrgyz, Ukrainian and the commonest European and Asian forms.
 */
const LINES = `limited:llc llc|limited liability company|limited liability co|ооо||общество с ограниченной ответственностью|тоо|товарищество с ограниченной ответственностью|жшс|жауапкершілігі шектеулі серіктестігі|жауапкершілігі шектеулі серіктестік|осоо|жчк|жоопкерчилиги чектелген коом|тов|товариство з обмеженою відповідальністю|llp|limited liability partnership|ooo|too|osoo|zhshs|tov
limited:ltd ltd|limited|pvt ltd|private limited|pte ltd|pty ltd|pty limited|co ltd|company limited|pvt|pte|pty|ltda|limitada|limitee
limited:gmbh gmbh|gesellschaft mit beschrankter haftung|gesmbh|ggmbh|mbh|ug
limited:sarl sarl|societe a responsabilite limitee|srl|societa a responsabilita limitata|sociedad de responsabilidad limitada|sl|sociedad limitada|bvba|sprl|bv|besloten vennootschap|nv|naamloze vennootschap|spzoo|sp z oo|sp z o o|spolka z ograniczona odpowiedzialnoscia|sro|s r o|doo|d o o|eood|ood|kft|uab|sia|ou|osauhing|aps|anpartsselskab
shares:jsc jsc|joint stock company|joint stock co|joint stock|ао|акционерное общество|ақ|акционерлік қоғам|акционердик коом|oao|ojsc|open joint stock company|оао|открытое акционерное общество|pjsc|public joint stock company|пао|публичное акционерное общество|pao|zao|cjsc|closed joint stock company|зао|закрытое акционерное общество|акционердик коому|акционерлік қоғамы|прат|пат|публічне акціонерне товариство|приватне акціонерне товариство|ат
shares:plc plc|public limited company|public company limited|pcl|berhad|bhd|sdn bhd|tbk
shares:ag ag|aktiengesellschaft|se|societas europaea|kgaa|kommanditgesellschaft auf aktien
shares:sa sa|societe anonyme|sociedad anonima|sociedade anonima|spa|societa per azioni|sas|societe par actions simplifiee|sab|sa de cv|sab de cv|sociedad anonima de capital variable|spolka akcyjna|as|a s|aksjeselskap|aktieselskab|ab|aktiebolag|asa|oy|oyj|osakeyhtio|rt|nyrt|zrt|anonim sirketi|anonim sirket|kk|kabushiki kaisha|pt|perseroan terbatas
shares:inc inc|incorporated|corp|corporation|corporated|company|co|companies|cie|compagnie|compania|компания|корпорация
partners:lp lp|limited partnership|kg|kommanditgesellschaft|gmbh co kg|gmbh and co kg|scs|sca|sicav|cv|lllp|gp|general partnership|ohg
bank:na na|national association
state:fgup fgup|фгуп|федеральное государственное унитарное предприятие|гуп|государственное унитарное предприятие|gup|муп|муниципальное унитарное предприятие|state unitary enterprise|federal state unitary enterprise|state enterprise|гп|государственное предприятие
state:ngo нко|нпо|ано|автономная некоммерческая организация|nonprofit|non profit|ev|eingetragener verein`;

/** From a form as written (words parted by one blank) to its code. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const gap = line.indexOf(' ');
    const code = line.slice(0, gap);
    return line
      .slice(gap + 1)
      .split('|')
      .map((written): [string, string] => [written, code]);
  }),
);

/** How many words the longest form has. */
export const LONGEST_LEGAL_FORM = Math.max(...[...LEGAL_FORMS.keys()].map((written) => written.split(' ').length));

/** Forms that are also plain words or parts of names; they count as a form only behind the name, never before its first word. */
export const ONLY_BEHIND: ReadonlySet<string> = new Set(
  'se as sa sl pt co company companies compania compagnie corporation ug ou ab spa sia gp cv rt kk na ev ag limited'.split(
    ' ',
  ),
);
