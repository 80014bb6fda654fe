using System.Text.Json;
using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>What has to be known of a message to do something with it.</summary>
internal sealed record Stored(long Number, string Channel, string Author, string Text, long? Root, string? VisibleTo, MessageState State)
{
    /// <summary>The message its thread hangs under: itself, if it is no reply.</summary>
    public long ThreadRoot => Root ?? Number;
}

/// <param name="Root">The root of the thread it belongs to; null: a root message.</param>
internal sealed record NewMessage(Spot Spot, string Text, long? Root, long At, string? VisibleTo = null, MessageState State = MessageState.Shown);

/// <summary>The messages. Inside <see cref="WorldFile.Read"/> or <see cref="WorldFile.Write"/>.</summary>
internal sealed class MessageTable(WorldFile file)
{
    public long Add(NewMessage message) => (long)file.One(
        "INSERT INTO message (channel, author, text, root, at, visible_to, state) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING number",
        message.Spot.Channel, message.Spot.User, message.Text, message.Root, message.At, message.VisibleTo, (int)message.State)!;

    public Stored? Find(long number) => file.Rows(
        "SELECT number, channel, author, text, root, visible_to, state FROM message WHERE number = $1",
        row => new Stored(
            row.GetInt64(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            row.IsDBNull(4) ? null : row.GetInt64(4),
            row.IsDBNull(5) ? null : row.GetString(5),
            (MessageState)row.GetInt32(6)),
        number).FirstOrDefault();

    public void SetText(long number, string text, long at) =>
        file.Run("UPDATE message SET text = $2, edited_at = $3 WHERE number = $1", number, text, at);

    public void Delete(long number)
    {
        file.Run($"UPDATE message SET text = '', state = {(int)MessageState.Deleted} WHERE number = $1", number);
        file.Run("DELETE FROM ping WHERE message = $1", number);
        file.Run("DELETE FROM reaction WHERE message = $1", number);
    }

    public void Fill(long number, string text, long at) =>
        file.Run($"UPDATE message SET text = $2, at = $3, state = {(int)MessageState.Shown} WHERE number = $1", number, text, at);

    /// <returns>The message that was posted under the key, now tried once more; null: none was.</returns>
    public long? Again(string key)
    {
        if ((long?)file.One("SELECT message FROM said_key WHERE key = $1", key) is not { } number)
            return null;
        file.Run("UPDATE message SET attempts = attempts + 1 WHERE number = $1", number);
        return number;
    }

    public long? ByKey(string key) => (long?)file.One("SELECT message FROM said_key WHERE key = $1", key);

    public void Remember(string key, long number) => file.Run("INSERT INTO said_key VALUES ($1, $2)", key, number);

    public void SetPings(long number, IEnumerable<string> users)
    {
        var position = 0;
        foreach (var user in users.Distinct())
            file.Run("INSERT INTO ping VALUES ($1, $2, $3)", number, position++, user);
    }

    /// <summary>Buttons shown before stay pressable.</summary>
    public void SetButtons(long number, IReadOnlyList<Button> buttons)
    {
        file.Run("UPDATE button SET position = NULL WHERE message = $1", number);
        for (var i = 0; i < buttons.Count; i++)
        {
            file.Run(
                "INSERT INTO button (message, id, position, label, choices) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (message, id) DO UPDATE SET position = excluded.position, label = excluded.label, choices = excluded.choices",
                number, buttons[i].Id.Value, i, buttons[i].Label, ChoicesOf(buttons[i]));
        }
    }

    public bool EverHad(long number, string button) =>
        file.One("SELECT 1 FROM button WHERE message = $1 AND id = $2", number, button) is not null;

    /// <returns>False: the user had reacted with it before.</returns>
    public bool React(long number, string emoji, string user) =>
        file.Run("INSERT INTO reaction (message, emoji, user) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", number, emoji, user) > 0;

    private static string? ChoicesOf(Button button) => button.Choices.Count == 0
        ? null
        : JsonSerializer.Serialize([.. button.Choices.Select(c => new ChoiceView(c.Value, c.Label))], WorldJson.Default.IReadOnlyListChoiceView);
}
