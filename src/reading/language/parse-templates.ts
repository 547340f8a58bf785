/**
 * Features of the parser, one conjunction of slots a line, after Zhang and Nivre (2011) for arc-hybrid stacks.
 * Nodes: S0 S1 S2 stack, B0…B3 buffer, a b leftmost children, y z rightmost, aa zz the child's own child.
 * Attributes: w form, e lemma, t tag, m tag with features, n that with its doubts, l label of the arc to its head.
 * vl vr numbers of children, sl sr their labels, dSB dSS distances, sep the word before or after S0.
 */
export const PARSE_TEMPLATES: readonly string[] = `
S0w
S0e
S0t
S0m
S0w S0t
S1w
S1e
S1t
S1m
S1w S1t
B0w
B0e
B0t
B0m
B0w B0t
B1w
B1t
B1m
B1w B1t
B2w
B2t
B2m
B3t
B3m
S2t
S2w
S2m
S0w S0t B0w B0t
S0w S0t B0w
S0w B0w B0t
S0w S0t B0t
S0t B0w B0t
S0w B0w
S0e B0e
S0t B0t
S0m B0m
S0e B0m
S0m B0e
S1w S0w
S1e S0e
S1t S0t
S1m S0m
S1e S0m
S1m S0e
S1w S0w S0t
S1w S1t S0w
S1t S0w B0t
S1e B0e
S1m B0m
S1e B0t
S1t B0e
B0t B1t
B0m B1m
B0w B1w
B0e B1t
B0t B1e
B0t B1t B2t
B0m B1m B2m
B1t B2t B3t
S0t B0t B1t
S0m B0m B1m
S0e B0t B1t
S0t B0e B1t
S0e B0e B1t
S0t B0t B1t B2t
S1t S0t B0t
S1m S0m B0m
S1e S0t B0t
S1t S0e B0t
S1t S0t B0e
S1e S0e B0t
S1e S0t B0e
S2t S1t S0t
S2t S1t S0t B0t
S2m S1m S0m
S1t S0t B0t B1t
S0t S0al B0t
S0t S0zl B0t
S0m S0at B0m
S0m S0zt B0m
S0t B0t B0al
S0t B0t B0at
S1t S1al S0t
S1t S1zl S0t
S1t S0t S0al
S1t S0t S0zl
S1t S1zt S0t
S1t S1zw S0t
S1m S0t S0aw
S1e S0t S0aw
S1e S0e S0aw
S0e B0t B0aw
S1t S0t S0zt
S1t S0t S0at
S0al
S0aw
S0at
S0bl
S0bt
S0zl
S0zw
S0zt
S0yl
S0yt
S1al
S1aw
S1at
S1zl
S1zw
S1zt
S1yl
B0al
B0aw
B0at
B0bl
B0bt
S0aal
S0zzt
S0t S0al S0bl
S0t S0zl S0yl
S1t S1zl S1yl
B0t B0al B0bl
S0t S0vl
S0t S0vr
S1t S1vr
S1t S1vl
B0t B0vl
S0e S0sl
S0m S0sl
S0e S0sr
S0m S0sr
S1e S1sr
S1m S1sr
S1m S1sl
B0m B0sl
B0e B0sl
S0m S0sl S0sr
S1m S1sl S1sr
S1m S0m S1sr
S1m S0m S0sl
S1m S0m S1sl
S0m B0m B0sl
S0m B0m S0sl
S0m B0m S0sr
S0w dSB
S0t dSB
B0w dSB
B0t dSB
S0t B0t dSB
S0m B0m dSB
S1t S0t dSS
S1m S0m dSS
S1e dSS
S0e dSS
S0t S0sep
S1t S0t S0sep
S1t S0t S1sep B0t
S0t S0sep B0t
S0m B0m S1sep
S1m S0m S0sep
S1zzw S0t B0t
S0n
S1n
B0n
B1n
B2n
S0n B0n
S1n S0n
B0n B1n
S0n B0m
S0m B0n
S1n S0m
S1m S0n
S1n S0n B0n
S0n B0n B1n
S0n S0sl
B0n B0sl
B0n B1n B2n
S0zzw B0t
`
  .trim()
  .split('\n');
