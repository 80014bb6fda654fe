namespace RotationBot.Domain.Rotas;

/// <summary>The codes of a <see cref="RotaFault"/>, as the case files spell them.</summary>
internal static class FaultCode
{
    public const string BadTimeZone = "bad-timezone";
    public const string UnknownPerson = "unknown-person";
    public const string UnknownRole = "unknown-role";
    public const string DuplicateParticipant = "duplicate-participant";
    public const string DuplicateRole = "duplicate-role";
    public const string BadInterval = "bad-interval";
    public const string BadDate = "bad-date";
    public const string BadTime = "bad-time";
    public const string BadDay = "bad-day";
    public const string BadPeriod = "bad-period";
    public const string BadHolidays = "bad-holidays";
    public const string BadBetween = "bad-between";
    public const string BadKind = "bad-kind";
    public const string BadFollows = "bad-follows";
    public const string BadChanges = "bad-changes";
    public const string BadSwap = "bad-swap";
    public const string NoShift = "no-shift";
    public const string NoOfficeHours = "no-office-hours";
    public const string RangeTooLong = "range-too-long";
}
