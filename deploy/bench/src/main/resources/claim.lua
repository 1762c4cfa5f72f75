-- One claim of five items each, of a hundred towns in turn, every one with a key of its own.
local run, n, towns = os.getenv("RUN"), 0, {}
for line in io.lines(os.getenv("TOWNS")) do
  local ags, token = line:match("(%S+) (%S+)")
  towns[#towns + 1] = { ags = ags, token = token }
end
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

local items = {}
for category, description in pairs({ RENT = "Miete der Unterkunft", HEATING_AND_OPERATING = "Nebenkosten", ELECTRICITY = "Strom",
    CLEANING = "Reinigung", CARETAKER = "Hausmeister" }) do
  items[#items + 1] = '{"category":"' .. category .. '","amount":{"amount":"1000.00","currency":"EUR"},"description":"' .. description .. '"}'
end
items = table.concat(items, ",")

request = function()
  n = n + 1
  local town = towns[n % #towns + 1]
  wrk.headers["Authorization"] = "Bearer " .. town.token
  wrk.headers["Idempotency-Key"] = run .. "-" .. n
  return wrk.format(nil, nil, nil, '{"ags":"' .. town.ags .. '","budgetLine":"BENCH-CLAIMS","periodFrom":"2018-01-01",'
    .. '"periodTo":"2018-06-30","persons":10,"items":[' .. items .. ']}')
end
