namespace RotationBot.Domain.Rotas;

/// <summary>Whether two definitions say the same. Records alone compare their lists by reference.</summary>
internal static class SameDefinition
{
    private static readonly string[] WorkingDays = ["mon", "tue", "wed", "thu", "fri"];

    /// <summary>Who is known does not count.</summary>
    public static bool IsSameAs(this RotaDefinition one, RotaDefinition other) =>
        one.TimeZone == other.TimeZone
        && AreSameDays(one.Holidays, other.Holidays)
        && one.PersonHolidays.Keys.Union(other.PersonHolidays.Keys).All(p => AreSameDays(one.PersonHolidays.GetValueOrDefault(p, []), other.PersonHolidays.GetValueOrDefault(p, [])))
        && one.OfficeHours?.Holidays == other.OfficeHours?.Holidays
        && AreSame(one.OfficeHours?.Windows, other.OfficeHours?.Windows)
        && one.Handle.SequenceEqual(other.Handle)
        && one.Roles.Count == other.Roles.Count
        && one.Roles.Zip(other.Roles).All(r => r.First.IsSameAs(r.Second));

    public static bool IsSameAs(this MembershipChangeDefinition one, MembershipChangeDefinition other) =>
        one.Effective == other.Effective && one.StartWith == other.StartWith && one.Participants.SequenceEqual(other.Participants);

    /// <summary>Whether shifts are cut and filled by the same rule, whoever is in the list. What is left out counts as its default.</summary>
    public static bool HasClockOf(this RoleDefinition one, RoleDefinition other) =>
        one.Kind == other.Kind
        && (one.Of, one.Offset) == (other.Of, other.Offset)
        && (one.Every, one.Start, one.Weekday) == (other.Every, other.Start, other.Weekday)
        && (one.Handover ?? "00:00") == (other.Handover ?? "00:00")
        && (one.Between ?? "gap") == (other.Between ?? "gap")
        && AreSameDays(one.Days ?? WorkingDays, other.Days ?? WorkingDays);

    /// <summary>Everything but who is in the roles.</summary>
    public static RotaDefinition WithoutLists(this RotaDefinition definition) =>
        definition with { Roles = [.. definition.Roles.Select(role => role with { Participants = null, Changes = [] })] };

    private static bool IsSameAs(this RoleDefinition one, RoleDefinition other) =>
        one.WithoutListsOfAnyKind() == other.WithoutListsOfAnyKind()
        && AreSame(one.Participants, other.Participants)
        && AreSame(one.Days, other.Days)
        && one.Coverage?.OfficeHours == other.Coverage?.OfficeHours
        && AreSame(one.Coverage?.Windows, other.Coverage?.Windows)
        && one.Changes.Count == other.Changes.Count
        && one.Changes.Zip(other.Changes).All(c => c.First.IsSameAs(c.Second));

    private static RoleDefinition WithoutListsOfAnyKind(this RoleDefinition role) =>
        role with { Participants = null, Days = null, Coverage = null, Changes = Array.Empty<MembershipChangeDefinition>() };

    private static bool AreSameDays(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.ToHashSet().SetEquals(other);

    private static bool AreSame(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        one is null || other is null ? one == other : one.SequenceEqual(other);

    private static bool AreSame(IReadOnlyList<WindowDefinition>? one, IReadOnlyList<WindowDefinition>? other) =>
        one is null || other is null
            ? one == other
            : one.Count == other.Count && one.Zip(other).All(w => (w.First.From, w.First.To) == (w.Second.From, w.Second.To) && w.First.Days.SequenceEqual(w.Second.Days));
}
