/** Two halves of something said in quotation marks; (one|another) stands for a choice. */
export type Halves = readonly [begins: readonly string[], ends: readonly string[]];

/** What people say who were arrested, beaten or freed. */
export const QUOTES: Halves = [
  [
    'They (beat|kicked|hit) me (until|till) I (fainted|fell|stopped counting|could not speak)',
    'I (have done nothing|did nothing|never did anything) wrong',
    'They (asked|put to) me the same (question|three questions) (all night|for {few} hours|until dawn)',
    'I (only|just) went there to (buy bread|meet my sister|see a friend|take pictures)',
    '(Nobody|None of them) showed me (a document|a warrant|a badge)',
    'They knew my (name|address|number) before I (told them|opened the door)',
    'I heard (others|somebody|a woman|two men) (scream|cry|call for help) (behind the wall|next door|all night)',
    'They wanted me to name (my friends|{ribs} others|everybody I know)',
    'I signed (what|whatever) they (put before me|gave me|had written)',
    'I could not (lift my arms|walk|sleep|hear) for (a week|{days} days|a long time)',
    'They took (my glasses|my phone|my shoes|my medicine) first',
    'I counted {few} (men|officers|people) in the (room|corridor|yard)',
    'They laughed when I asked for (water|a doctor|my lawyer|the time)',
    'I will not (leave this town|be silent|take it back|sign anything)',
    'My (children|parents|neighbours|wife and son) saw (everything|it|how they took me)',
    'They said it was for my (words|articles|songs|questions)',
    '(They|Two of them) drove me around for {ribs} hours',
    'I was told to (keep silent|forget it|go abroad|say nothing at home)',
  ],
  [
    'and (nobody|no one) has answered for it',
    'and I (can|could|will) recognise each of them',
    'and that is all I (can|want to|will) say',
    'but I am not afraid (any more|of them)',
    'and then they (switched off the light|left me there|started again)',
    'and I (still|will) wait for an answer',
    'although I had asked for a (lawyer|doctor|glass of water)',
    'and my family did not know (where I was|whether I lived)',
    'and I want (the court|a judge|people) to hear it',
    'but the law is on (our|my) side',
    'and {days} days later they let me go',
    'and it was (only|just) the beginning',
    'while the (chief|major|captain) stood at the (door|window)',
    'and I remember the number of the (room|car|floor)',
    'and no doctor came (until morning|for {ribs} days|at all)',
  ],
];

/** What spokesmen say. */
export const DENIALS: Halves = [
  [
    '(Nobody|No detainee) was (ill-treated|beaten|harmed)',
    'No (force|violence) was used (there|that day|by anybody)',
    'The officers acted within the (law|rules)',
    'These (claims|stories|accusations) have no basis',
    'The detainee (fell down the stairs|hurt himself|was ill before)',
    'We have seen no (complaint|document|doctor)',
    'All (cameras|doors|windows) were (working|open|checked)',
    'Such reports (serve|help|please) those who want unrest',
  ],
  [
    'and the (recordings|papers|documents) will show it',
    'and we consider the matter (closed|settled)',
    'as far as (the ministry|this office) knows',
    'and (everybody|everyone) was treated with respect',
    'and an internal (check|inquiry) has confirmed it',
    'whatever is written (on the internet|abroad|in the papers)',
    'and the {ribs} officers remain at their posts',
    'and we ask journalists to be (careful|patient|fair)',
  ],
];
