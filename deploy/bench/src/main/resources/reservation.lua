-- One reservation of a euro each, every one with a key of its own.
local where, run, n = os.getenv("WHERE"), os.getenv("RUN"), 0
wrk.method = "POST"
wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")
wrk.headers["Content-Type"] = "application/json"

local holders = {}
if where == "spread" then
  for key in io.lines(os.getenv("HOLDERS")) do holders[#holders + 1] = key end
end

request = function()
  n = n + 1
  wrk.headers["Idempotency-Key"] = run .. "-" .. n
  local holder = ""
  local line = "BENCH-HOT"
  if where == "spread" then
    holder = '"holder":"' .. holders[n % #holders + 1] .. '",'
    line = "BENCH-SPREAD"
  end
  return wrk.format(nil, nil, nil,
    '{"budgetLine":"' .. line .. '",' .. holder .. '"amount":{"amount":"1.00","currency":"EUR"},"reference":"bench"}')
end
