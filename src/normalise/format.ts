/** Exact decimal text of amounts in fen (1/100 yuan) in yuan or ten thousand yuan, for printing and export; no float is involved. */

/** Decimal places between fen and yuan, and between fen and ten thousand yuan. */
const YUAN_DECIMALS = 2;
const WAN_DECIMALS = 6;

function decimalText(fen: bigint, decimals: number): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const whole = digits.slice(0, -decimals);
  return `${fen < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** The amount in yuan, without trailing zeros: 12340n → "123.4". */
export const fenToYuan = (fen: bigint): string => decimalText(fen, YUAN_DECIMALS);

/** The amount in ten thousand yuan, without trailing zeros: 12340n → "0.01234". */
export const fenToWan = (fen: bigint): string => decimalText(fen, WAN_DECIMALS);
