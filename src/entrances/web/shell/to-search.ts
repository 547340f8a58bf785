/** The id of the field in which one types what to look for. */
export const SEARCH_FIELD = 'search-field';

/** Leads to the field of the search from wherever one is: to the field itself where it stands, else to its screen. */
export const toSearch = (go: (path: string) => void): void => {
  const field = document.getElementById(SEARCH_FIELD);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  } else go('/search');
};
