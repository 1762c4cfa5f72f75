-- The same division as one statement: whole cents down, the cents that are left to the largest remainders, ties to the lower key.
WITH quotient AS (
    SELECT holder, pot * persons / sum(persons) OVER () AS exact
      FROM peer.count, (SELECT 5800000001::numeric AS pot) AS p
), ranked AS (
    SELECT holder, floor(exact) AS cents, row_number() OVER (ORDER BY exact - floor(exact) DESC, holder) AS rank,
           5800000001 - sum(floor(exact)) OVER () AS left_cents
      FROM quotient
)
SELECT count(*), sum(cents + CASE WHEN rank <= left_cents THEN 1 ELSE 0 END) FROM ranked
