/**
 * BSQ: train bits, not weights.
 * @module
 */
export {};
