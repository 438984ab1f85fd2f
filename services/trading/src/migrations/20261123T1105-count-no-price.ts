import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The completeness of offers without the price, which not everybody sees; the advantages weigh 10 in its place. */
export class CountNoPrice1795431900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await recount(runner, { price: -5, advantages: 5 });
  }

  async down(runner: QueryRunner): Promise<void> {
    await recount(runner, { price: 5, advantages: -5 });
  }
}

/** Adds to the weights of what is there; weights are multiples of 5, so that a score, which is rounded down, tells their sum. */
async function recount(runner: QueryRunner, { price, advantages }: { readonly price: number; readonly advantages: number }): Promise<void> {
  await runner.query(
    `UPDATE listing SET completeness = floor(100.0 * (
       5 * round(completeness * total.weight / 500.0)
       + CASE WHEN indicative_price IS NULL THEN 0 ELSE $1::integer END
       + CASE WHEN advantages = '[]' THEN 0 ELSE $2::integer END
     ) / total.weight)
     FROM (VALUES ('TECHNOLOGY_OFFER', 100), ('BUSINESS_OFFER', 70)) AS total(kind, weight)
     WHERE listing.kind = total.kind`,
    [price, advantages],
  );
}
