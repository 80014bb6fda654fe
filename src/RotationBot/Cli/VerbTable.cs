using RotationBot.Cli.Verbs;

namespace RotationBot.Cli;

/// <summary>Everything the program can be told to do: the table of contents.</summary>
internal static class VerbTable
{
    public static Verb Root(Shell shell)
    {
        var run = RunVerb.For(shell);
        var root = new Verb("rotationbot", "A chat bot that finds the owning team and tells who is on call. Without a verb it runs the bot.", "", "run --port 5081", "help route")
        {
            run,
            CheckVerb.For(shell),
            DoctorVerb.For(shell),
            SchemaVerb.For(shell),
            RouteVerb.For(shell),
            OnCallVerb.For(shell),
            WhyVerb.For(shell),
            ScheduleVerb.For(shell),
            ShiftsVerb.For(shell),
            RehearseVerb.For(shell),
            SyncVerb.For(shell),
            RequestsVerb.For(shell),
            LogVerb.For(shell),
            CorrectionsVerb.For(shell),
            ReplayVerb.For(shell),
            ExportVerb.For(shell),
            BackupVerb.For(shell),
            MigrateVerb.For(shell),
            VersionVerb.For(shell),
        };
        foreach (var option in run.Options.Where(o => o.Name != "--help"))
            root.Add(option);
        root.Action = run.Action;
        return root;
    }
}
