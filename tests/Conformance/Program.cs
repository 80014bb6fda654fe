using RotationBot.Conformance;

return args switch
{
    ["escalation", .. var rest] => EscalationCases.Run(rest, Console.Out),
    ["routing", .. var rest] => RoutingCases.Run(rest, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Out.WriteLine("usage: escalation FILE | routing FILE [--rules FILE]");
    return 64;
}
