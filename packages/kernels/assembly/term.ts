/**
 * A summand of a layer's tail, four lanes at a time.
 * @module
 */
import { multiplyAdd } from "./madd";

/** Terms as types: an affine one is a float, a plain one an integer, an absent one a byte. */
export type Affine = f32;
export type Plain = i32;
export type None = i8;

/** Bytes of the parameters of one term: inner, outer, gain and shift of sixteen lanes. */
export const ROWS: usize = 256;

/** f(f(x * inner) * outer) * gain + shift, the last two in one rounding; or x. */
@inline
export function term<T, F>(x: v128, parameters: usize): v128 {
  if (!isFloat<T>()) return x;
  const v = f32x4.mul(f32x4.mul(x, v128.load(parameters)), v128.load(parameters, 64));
  return multiplyAdd<F>(v, v128.load(parameters, 128), v128.load(parameters, 192));
}

/** The first term plus the second, if there is one. */
@inline
export function sum<X, Y, F>(x: usize, y: usize, parameters: usize): v128 {
  const v = term<X, F>(v128.load(x), parameters);
  return sizeof<Y>() == sizeof<None>() ? v : f32x4.add(v, term<Y, F>(v128.load(y), parameters + ROWS));
}
