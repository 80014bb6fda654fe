using RotationBot.Conformance;

var formats = new Dictionary<string, CaseFormat>
{
    ["rota"] = new("rota-cases/1", RotaCases.Check),
    ["escalation"] = new("escalation-cases/1", EscalationCases.Check),
};

return args switch
{
    ["routing", .. var rest] => RoutingCases.Run(rest, Console.Out),
    [var verb, var file] when formats.TryGetValue(verb, out var format) => CaseFile.Run(file, format, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: conformance rota FILE | escalation FILE | routing FILE [--rules FILE]");
    return 64;
}
