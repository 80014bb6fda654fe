using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

public sealed class ManyFaultsTests
{
    [Fact]
    public void All_faults_of_a_file_are_named_at_once()
    {
        var text = Minimal.Text
            .Replace("\"admins\": [\"dana\"]", "\"admins\": [\"danna\"]", StringComparison.Ordinal)
            .Replace("\"bob\"],", "\"bbo\"],", StringComparison.Ordinal)
            .Replace("\"postTo\": \"channel\"", "\"postTo\": \"roof\"", StringComparison.Ordinal)
            .Replace("\"default\": \"15m\"", "\"default\": \"soon\"", StringComparison.Ordinal)
            .Replace("\"sandbox\"", "\"slack\"", StringComparison.Ordinal);

        var paths = Minimal.Read(text).Faults.Select(f => f.Path).Order(StringComparer.Ordinal);

        Assert.Equal(["admins[0]", "platforms.slack", "policies.ladder.levels[0].timeout.default", "rotas.web.roles[0].participants[1]", "teams.web.postTo"], paths);
    }

    [Fact]
    public void A_role_that_cannot_be_read_does_not_move_the_numbers_of_the_others()
    {
        var text = Minimal.Text
            .Replace("{ \"name\": \"primary\", \"kind\": \"rotation\"", "{ \"name\": \"primary\"", StringComparison.Ordinal)
            .Replace("\"static\", \"participants\": [\"dana\"]", "\"static\", \"participants\": [\"dnaa\"]", StringComparison.Ordinal);

        var faults = Minimal.Read(text).Faults;

        Assert.Contains(faults, f => f.Path == "rotas.web.roles[0].kind");
        Assert.Contains(faults, f => f.Path == "rotas.web.roles[2].participants[0]" && f.Message == "unknown person \"dnaa\"; did you mean \"dana\"?");
    }

    [Fact]
    public void The_report_counts_and_lists_one_line_each()
    {
        ConfigFault[] faults =
        [
            new("rotas.set.roles[0].participants[2]", "\"alcie\"", "unknown person \"alcie\"; did you mean \"alice\"?"),
            new("", null, "the file is empty"),
        ];

        Assert.Equal(
            """
            bot.config.json: 2 errors
              error   rotas.set.roles[0].participants[2]: unknown person "alcie"; did you mean "alice"?
              error   the file is empty
            """,
            ConfigurationReport.Write("/somewhere/bot.config.json", faults));
        Assert.StartsWith("x.json: 1 error\n", ConfigurationReport.Write("x.json", faults[..1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_written_into_the_file_is_not_repeated()
    {
        var fault = Assert.Single(Minimal.With("\"path\": \"data/test.db\"", "\"postgres\": \"Password=hunter2\"").Faults);

        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_file_says_a_fault_stays_one_short_line()
    {
        var text = Minimal.Text.Replace("\"opsChannel\": \"ops\"", $"\"opsChannel\": \"\\u001b[31m\\n{new string('x', 100_000)}\"", StringComparison.Ordinal);

        var fault = Assert.Single(Minimal.Read(text).Faults);

        Assert.DoesNotContain(fault.Message, char.IsControl);
        Assert.InRange(fault.Message.Length, 20, 401);
    }
}
