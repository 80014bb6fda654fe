using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace RotationBot.Store.Sqlite;

/// <summary>
/// Prepares each SQL text once and keeps the statement for as long as the connection is open. Dapper makes a new command
/// for every call, and SQLite spends more on reading SQL than on doing what our statements ask for
/// (docs/decisions/0006). For one thread at a time.
/// </summary>
internal sealed class PreparedConnection(string connectionString) : SqliteConnection(connectionString)
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    /// <summary>The texts that are kept prepared.</summary>
    public IReadOnlyCollection<string> Statements => prepared.Keys;

    public override SqliteCommand CreateCommand() => new Call(this);

    protected override void Dispose(bool disposing)
    {
        foreach (var command in prepared.Values)
            command.Dispose();
        prepared.Clear();
        base.Dispose(disposing);
    }

    private SqliteCommand Prepared(string sql)
    {
        if (!prepared.TryGetValue(sql, out var command))
            prepared.Add(sql, command = new SqliteCommand(sql, this));
        return command;
    }

    /// <summary>One use of a prepared command, with the parameters of this use.</summary>
    private sealed class Call : SqliteCommand
    {
        private readonly PreparedConnection connection;

        public Call(PreparedConnection connection)
        {
            this.connection = connection;
            Connection = connection;
        }

        public override SqliteParameter CreateParameter() => new Named();

        /// <summary>Every other way to execute a command ends here.</summary>
        public override SqliteDataReader ExecuteReader(System.Data.CommandBehavior behavior)
        {
            var command = connection.Prepared(CommandText);
            command.CommandTimeout = CommandTimeout;
            command.Parameters.Clear();
            foreach (SqliteParameter parameter in Parameters)
                command.Parameters.Add(parameter);
            return command.ExecuteReader(behavior);
        }
    }

    /// <summary>Dapper leaves out the sign before a name, and SQLite is then asked for the name with every sign there is.</summary>
    private sealed class Named : SqliteParameter
    {
        [AllowNull]
        public override string ParameterName
        {
            get => base.ParameterName;
            set => base.ParameterName = "@" + value;
        }
    }
}
