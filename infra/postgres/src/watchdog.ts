/**
 * Runs a server as its own child and stops it when its standard input ends: when Node says so, and when Node is no more (`kill -9`
 * leaves no chance to say anything). Arguments: the server's command line.
 */
export const startScript = `
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
(
  read -r _ <&3
  sleep 20 &
  nap=$!
  trap 'kill $nap; exit' TERM
  kill -INT $server
  wait $nap
  kill -QUIT $server
) >/dev/null 2>&1 &
reader=$!
exec 3<&-
wait $server
code=$?
kill $reader 2>/dev/null
exit $code
`;

/** The same for a server that runs already. Arguments: its process id. */
export const adoptScript = `
exec 3<&0 </dev/null
server=$1
(
  read -r _ <&3
  sleep 20 &
  nap=$!
  trap 'kill $nap; exit' TERM
  kill -INT $server
  wait $nap
  kill -QUIT $server
) >/dev/null 2>&1 &
reader=$!
exec 3<&-
while kill -0 $server 2>/dev/null; do sleep 0.2; done
kill $reader 2>/dev/null
`;
