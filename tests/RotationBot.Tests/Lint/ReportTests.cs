using RotationBot.Configuration;
using RotationBot.Configuration.Lint;

namespace RotationBot.Tests.Lint;

public sealed class ReportTests
{
    private static readonly ConfigFault[] Faults = [new("teams.set.chanel", "\"set\"", "unknown key; did you mean \"channel\"?"), new("", null, "the file is empty")];
    private static readonly Finding[] Warnings = [new("rota-gap", "rotas.set.roles[0]", "primary", "nobody is \"primary\" at any time in the next 8 weeks")];

    [Fact]
    public void Errors_come_before_warnings_and_the_columns_are_aligned() => Assert.Equal(
        """
        bot.config.json: 2 errors, 1 warning
          error   teams.set.chanel: unknown key; did you mean "channel"?
          error   the file is empty
          warning rotas.set.roles[0]: nobody is "primary" at any time in the next 8 weeks [rota-gap]
        """,
        ConfigurationReport.Write("/somewhere/bot.config.json", Faults, Warnings));

    [Fact]
    public void Only_what_there_is_is_counted()
    {
        Assert.StartsWith("x.json: 1 warning\n", ConfigurationReport.Write("x.json", [], Warnings), StringComparison.Ordinal);
        Assert.StartsWith("x.json: 2 errors\n", ConfigurationReport.Write("x.json", Faults, []), StringComparison.Ordinal);
        Assert.Equal("x.json: no errors, no warnings", ConfigurationReport.Write("x.json", [], []));
    }

    [Fact]
    public void The_lines_are_data_as_well() => Assert.Equal(
        [
            new("error", null, "teams.set.chanel", "\"set\"", "unknown key; did you mean \"channel\"?"),
            new("error", null, "", null, "the file is empty"),
            new ReportLine("warning", "rota-gap", "rotas.set.roles[0]", "primary", "nobody is \"primary\" at any time in the next 8 weeks"),
        ],
        ConfigurationReport.Lines(Faults, Warnings));
}
