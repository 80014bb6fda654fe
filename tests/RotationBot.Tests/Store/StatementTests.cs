using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Platforms;
using RotationBot.Platforms.Sqlite;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

public sealed partial class StatementTests : IDisposable
{
    /// <summary>Indexes of what is left to do: they stay small however much has been done.</summary>
    private static readonly string[] SmallIndexes =
        ["inbox_waiting", "inbox_dead", "requests_due", "requests_open", "changes_due", "changes_asked", "changes_standing", "handovers_due", "handovers_open", "outbox_waiting", "outbox_lane", "outbox_slot", "outbox_try", "outbox_dead"];

    /// <summary>Tables with a row for each thing of the configuration.</summary>
    private static readonly string[] SmallTables = ["outputs", "rota_history", "calendars"];

    private readonly TempFolder folder = new();
    private readonly PreparedConnection connection;

    public StatementTests()
    {
        NativeSqlite.Use();
        connection = new PreparedConnection($"Data Source={folder.File("bot.db")};Pooling=False");
        connection.Open();
        Migrator.Migrate(connection, folder.File("bot.db"));
    }

    public void Dispose()
    {
        connection.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void No_statement_walks_through_a_table_that_grows()
    {
        var migrations = connection.Statements.ToHashSet();
        UseEverything(new SqliteSession(connection));

        var statements = connection.Statements.Except(migrations).ToList();

        Assert.True(statements.Count > 25);
        Assert.Empty(statements.SelectMany(s => Plan(s).Where(IsWalk).Select(step => $"{step}: {s}")));
    }

    [Fact]
    public void A_text_is_prepared_once_and_each_call_gets_its_own_values()
    {
        var before = connection.Statements.Count;

        Assert.Equal(3, connection.ExecuteScalar<int>("SELECT @a - @b", new { a = 5, b = 2 }));
        Assert.Equal(7, connection.ExecuteScalar<int>("SELECT @a - @b", new { b = 1, a = 8 }));

        Assert.Equal(before + 1, connection.Statements.Count);
    }

    [Fact]
    public void A_statement_that_failed_can_be_used_again()
    {
        connection.Execute("CREATE TABLE once (number INTEGER PRIMARY KEY)");
        const string insert = "INSERT INTO once VALUES (@number)";
        connection.Execute(insert, new { number = 1 });

        Assert.Throws<SqliteException>(() => connection.Execute(insert, new { number = 1 }));

        Assert.Equal(1, connection.Execute(insert, new { number = 2 }));
    }

    private static void UseEverything(IStoreSession session)
    {
        UseInbox(session.Inbox);
        UseRequests(session.Requests);
        UseChanges(session.Changes);
        UseHandovers(session.Handovers);
        UseDue(session.Due);
        UseLog(session.Log);
        UseOutbox(session.Outbox);
        UseRetention(session.Retention);
        session.Census.Take();
        session.Host.Alive(Some.Noon);
        session.Host.AliveAt();
        session.Host.FirstRun(Some.Noon);
        session.Host.RanFirst();
        session.Host.WasAway(new Away(Some.Noon, Some.Noon));
        session.Host.Away();
        UseOutputs(session.Outputs);
        UseConfigurations(session.Configurations);
        UseCalendars(session.Calendars);
    }

    private static void UseConfigurations(IConfigurationStore configurations)
    {
        configurations.Add(Some.Noon, "{}");
        configurations.Last();
        configurations.InForceSince();
        configurations.Save(new("set"), Some.History);
        configurations.Histories();
    }

    private static void UseCalendars(ICalendarStore calendars)
    {
        calendars.Apply(new CalendarChange.Made(Some.CalendarLink("token")));
        calendars.Find(Some.CalendarLink("token").Hash);
        calendars.All();
        calendars.Apply(new CalendarChange.Ended(Some.CalendarLink("token")));
    }

    private static void UseOutputs(IOutputsStore outputs)
    {
        var header = new OutputId(OutputKind.Header, "delivery", Some.Platform);
        outputs.Save(header, new ShownOutput("on call: Ana", 1, Some.Noon));
        outputs.All();
        outputs.Refused(header);
        outputs.Written(header, LeftOut.NoRoom);
    }

    private static void UseRetention(IRetentionStore retention)
    {
        var limits = new RetentionLimits(Some.Noon + Duration.FromDays(1), Some.Noon + Duration.FromDays(1), Some.Noon + Duration.FromDays(1));
        retention.SweepInbox(0, limits);
        retention.SweepOutbox(0, limits);
        retention.SweepLog(0, limits);
        retention.SweepRequests(0, limits);
    }

    private static void UseInbox(IInboxStore inbox)
    {
        inbox.Advance(Some.Platform, "1");
        inbox.Cursor(Some.Platform);
        inbox.Add(Some.Posted("m1"), Some.Noon);
        var item = inbox.Waiting(0, 10)[0];
        inbox.AnyWaiting();
        inbox.Failed(item, "bad", 3);
        inbox.Done(item.Seq);
        inbox.IsDeleted(Some.Message("m1"));
        inbox.Posted(Some.Message("m1"));
        inbox.CountDead();
    }

    private static void UseRequests(IRequestStore requests)
    {
        requests.Save(Some.Request(requests.NextNumber(), "m1", Some.Noon));
        requests.Save(requests.Find(new Wanted(Number: new RequestId(1)))!);
        requests.Find(new Wanted(Message: Some.Message("m9")));
        requests.Find(new Wanted(Thread: Some.Message("m9").AsThread));
        requests.Asked(Some.Message("m1"));
        requests.Open();
        requests.OpenedSince(Some.Noon);
        requests.After(new RequestId(0), 10);
    }

    private static void UseChanges(IChangeStore changes)
    {
        changes.Stamp();
        changes.Save(Some.Change(changes.NextNumber(), Some.Noon));
        changes.Save(changes.Find(new ChangeId(1))!);
        changes.Recorded();
        changes.Standing(Some.Noon);
    }

    private static void UseHandovers(IHandoverStore handovers)
    {
        handovers.Save(Some.Handover(handovers.NextNumber(), Some.Noon));
        handovers.Save(handovers.Open()[0]);
    }

    private static void UseDue(IDueStore due)
    {
        due.Next();
        foreach (var item in due.Now(Some.Noon + Duration.FromDays(1), 10))
            due.PutOff(item, Some.Noon);
    }

    private static void UseLog(ILogStore log)
    {
        log.Write(new LogEntry(1, null, "asked", "web"), Some.Noon);
        log.Latest(10);
        log.Latest(new LogSubject { Change = new ChangeId(1) }, 10);
        log.Latest(new LogSubject { Request = new RequestId(1) }, 10);
    }

    private static void UseOutbox(IOutboxStore outbox)
    {
        outbox.Add(Some.Post("p1"), Some.Noon);
        outbox.Add(Some.Edit("e1", "p1"), Some.Noon);
        var item = outbox.Ready(Some.Noon, 10)[0];
        outbox.AnyReady(Some.Noon);
        outbox.Has(new EffectKey("p1"));
        outbox.Retry(item.Seq, Some.Noon, "later");
        outbox.NextTry(Some.Noon);
        outbox.AnyUnconfirmed(Some.Platform, outbox.Last());
        outbox.Done(item.Seq, new Receipt(Some.Message("p1")));
        outbox.Bury(outbox.Last(), "refused");
        outbox.CountDead();
        outbox.HasFrom(new EffectKey("p1"), "p");
    }

    private List<string> Plan(string statement)
    {
        using var explain = new SqliteCommand("EXPLAIN QUERY PLAN " + statement, connection);
        foreach (var name in Parameter().Matches(statement).Select(m => m.Value).Distinct())
            explain.Parameters.AddWithValue(name, DBNull.Value);
        using var rows = explain.ExecuteReader();
        var steps = new List<string>();
        while (rows.Read())
            steps.Add(rows.GetString(3));
        return steps;
    }

    private static bool IsWalk(string step) =>
        step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains("CONSTANT ROW", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal) && !SmallTables.Any(t => step.StartsWith("SCAN " + t, StringComparison.Ordinal)) && !SmallIndexes.Any(i => step.Contains(i, StringComparison.Ordinal));

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
