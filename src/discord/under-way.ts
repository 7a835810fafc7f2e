/** Resolves when nothing is under way any more, what begins meanwhile included; false where that takes too long. */
export async function settled(
  underWay: ReadonlySet<Promise<void>>,
  milliseconds: number,
  later: typeof afterTimeout,
): Promise<boolean> {
  let callOff: () => void = () => undefined;
  const tooLong = new Promise<false>((resolve) => {
    callOff = later(milliseconds, () => resolve(false));
  });
  const done = async (): Promise<true> => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
    return true;
  };
  try {
    return await Promise.race([done(), tooLong]);
  } finally {
    callOff();
  }
}

/** The system's timer: does something after so many milliseconds; gives what calls it off. */
export function afterTimeout(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
}
