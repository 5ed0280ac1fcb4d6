-- The request wrk sends. `same`: one request over and over, whose answer the server remembers; `new`: another one each
-- time, which it has to compute.
local body = [[{"equipment":[{"kind":"separator","inputs":{"tag":"V-%d","phases":3,"orientation":"horizontal",]]
  .. [["oil_rate":{"value":%d,"unit":"bbl/d"},"water_rate":{"value":3000,"unit":"bbl/d"},]]
  .. [["gas_rate":{"value":5,"unit":"MMSCFD"},"pressure":{"value":500,"unit":"psig"},]]
  .. [["temperature":{"value":120,"unit":"degF"},"oil_api":35,"gas_sg":0.7}}]}]]
local headers = { ["Content-Type"] = "application/json" }
local number = 0
local varied = false

function init(arguments)
  varied = arguments[1] == "new"
end

function request()
  if varied then number = number + 1 end
  return wrk.format("POST", nil, headers, body:format(number, 5000 + number % 5000))
end
