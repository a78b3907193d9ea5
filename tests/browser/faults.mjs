// How tests tell what is wrong: one fault a line.

/** Fails with the faults there are. */
export function none(faults) {
  if (faults.length === 0) return;
  const error = new Error(`${faults.length} ${faults.length === 1 ? "fault" : "faults"}`);
  error.stack = [error.message, ...faults].join("\n");
  throw error;
}
