import { Component, type ReactNode } from 'react';
import { Failed } from '../parts/states.tsx';
import { WireError } from '../wire/fetch.ts';

/** A screen's part of the page, fetched when first needed: where no desk answers, that is what is told. */
export const fetched = async <T,>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch {
    throw new WireError({ code: 'unreachable', what: '' }, 0);
  }
};

/** Keeps the frame standing whatever happens to the screen within: what failed is told in the screen's place. */
export class Lasting extends Component<{ readonly children: ReactNode }, { readonly error?: unknown }> {
  override readonly state: { readonly error?: unknown } = {};
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Failed error={error} again={() => window.location.reload()} />;
  }
}
