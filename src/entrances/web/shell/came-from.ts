let places = 0;

/** Notes that another place of the page is shown. */
export const noteArrival = (): void => {
  places++;
};

/** Whether there is a place of this page to go back to; else Back would leave it. */
export const cameFromWithin = (): boolean => places > 1;
