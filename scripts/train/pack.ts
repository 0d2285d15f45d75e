import type { Model, PackedQuestion, Question } from '../../src/claims/trained/model.ts';

/** Packs a model for shipping: weights as bytes, all in base64. */
export function packModel(model: Model): PackedQuestion[] {
  return [...model].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, question]) => packQuestion(name, question));
}

function packQuestion(name: string, { answers, keys, weights }: Question): PackedQuestion {
  let most = 0.01;
  for (const w of weights) most = Math.max(most, Math.abs(w));
  const step = Number((most / 127).toPrecision(4));
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / step))));
  return { name, answers, step, keys: base64(keys), weights: base64(bytes) };
}

const base64 = (data: Int32Array | Int8Array): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');

/** The file that ships the model. */
export function modelFile(model: Model, about: string): string {
  const lines = packModel(model).map((q) => `  ${JSON.stringify(q)},`);
  return `import type { PackedQuestion } from './model.ts';\n\n/** ${about} */\nexport const modelEn: readonly PackedQuestion[] = [\n${lines.join('\n')}\n];\n`;
}
