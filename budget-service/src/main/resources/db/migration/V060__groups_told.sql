-- Groups that were formed before anybody was told of them: told now, each once, as the fact GroupFormed has it.
INSERT INTO outbox (id, topic, type, subject, units, at, data)
SELECT gen_random_uuid(), 'budget.groups', 'de.integrationspakt.budget.GroupFormed.v1', g.key, m.members || g.key || m.districts, now(),
       json_build_object('group', g.key, 'name', g.name, 'lead', g.lead, 'members', m.members, 'validFrom', g.valid_from,
                         'validTo', g.valid_to, 'version', 1)::text
  FROM holder_group g
  JOIN (SELECT group_key, array_agg(member ORDER BY member) AS members, array_agg(DISTINCT left(member, 5)) AS districts
          FROM holder_group_member GROUP BY group_key) m ON m.group_key = g.key;
