-- The load program of wrk: reads the plan and the body that load.ts wrote, and tells the result as one line of JSON.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  local headers, targets, method, order = {}, {}, "GET", "random"
  key, place = "-", "-"
  for line in io.lines(args[1] .. "/plan") do
    local word, rest = line:match("^(%S+) (.*)$")
    if word == "target" then
      table.insert(targets, rest)
    elseif word == "header" then
      local name, value = rest:match("^(%S+) (.*)$")
      headers[name] = value
    elseif word == "method" then
      method = rest
    elseif word == "order" then
      order = rest
    elseif word == "key" then
      key = rest
    elseif word == "place" then
      place = rest
    end
  end
  local file = io.open(args[1] .. "/body", "rb")
  local body = file:read("*a")
  file:close()
  if body == "" then body = nil end
  sent = 0
  local made = {}
  -- A request in pieces; between them stands what no other request has.
  local function make(target)
    local text = wrk.format(method, target, headers, body)
    local pieces, from = {}, 1
    while true do
      local first, last = text:find(place, from, true)
      if first == nil then break end
      table.insert(pieces, text:sub(from, first - 1))
      from = last + 1
    end
    table.insert(pieces, text:sub(from))
    return pieces
  end
  local count = #targets
  math.randomseed(os.time())
  function request()
    sent = sent + 1
    local at = sent
    if order == "random" then at = math.random(count) end
    local parts = made[at]
    if parts == nil then
      parts = make(targets[at] or "/none-left")
      if order == "random" then made[at] = parts end
    end
    if parts[2] == nil then return parts[1] end
    return table.concat(parts, string.format("%s-%08d", key, sent))
  end
end

function done(summary, latency)
  local all = 0
  for _, thread in ipairs(threads) do all = all + thread:get("sent") end
  local errors = summary.errors
  local wrong = errors.connect + errors.read + errors.write + errors.timeout + errors.status
  io.write(string.format('RESULT {"requests":%d,"micros":%d,"p50":%.3f,"p99":%.3f,"wrong":%d,"sent":%d}\n',
    summary.requests, summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000, wrong, all))
end
