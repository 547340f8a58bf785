import { digestText } from '../../src/model/index.ts';

/**
 * Which half of the topics a topic belongs to: of the open parts, rules and thresholds were chosen on half A, and half B was
 * looked at only to confirm. By the digest of its name, so that no part of the set and no order changes it.
 */
export const halfOf = (topic: string): 'half A' | 'half B' =>
  Number.parseInt(digestText(`topic ${topic}`).slice(0, 2), 16) % 2 === 0 ? 'half A' : 'half B';
