using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace RotationBot.Domain.Calendars;

/// <summary>What opens a calendar: whoever has it sees the calendar, so it is kept nowhere but in its link.</summary>
public sealed class CalendarToken(string value)
{
    public const int Bytes = 32;

    /// <param name="random"><see cref="Bytes"/> that nobody can guess.</param>
    public static CalendarToken Of(ReadOnlySpan<byte> random) => new(Base64Url.EncodeToString(random));

    /// <summary>What is stored of it: it recognises the token, and does not tell it.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)));

    /// <summary>The link in which it goes out.</summary>
    /// <param name="web">Where the host's pages are.</param>
    public Uri LinkAt(Uri web) => new($"{web.GetLeftPart(UriPartial.Path).TrimEnd('/')}/ical/{value}.ics");
}
