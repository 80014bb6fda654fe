using Conformance;

var verbs = new Dictionary<string, CaseFormat>
{
    ["rota"] = new("rota-cases/1", RotaCases.Check),
};

if (args is not [var verb, var file] || !verbs.TryGetValue(verb, out var format))
{
    Console.Error.WriteLine($"Usage: conformance {string.Join('|', verbs.Keys)} FILE");
    return 64;
}

return CaseFile.Run(file, format, Console.Out, Console.Error);
