namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall calendar: links for calendar programs, and their end.</summary>
public sealed class CalendarTests
{
    private const string Configuration = "calendars.config.json";

    [Fact]
    public Task Ones_own_calendar_is_a_link_that_works_until_it_is_revoked() => Transcript.HoldsAsync("""
        ann in #web: /oncall calendar
            only ann sees: Your shifts for your calendar program:
                https://bot.example.com/rota/ical/AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it.
        a calendar program reads the last link
            Ann on call: 15 events
        the bot stops
        the bot starts
        a calendar program reads the last link
            Ann on call: 15 events
        ann: /oncall calendar
            only ann sees: Your shifts for your calendar program:
                https://bot.example.com/rota/ical/AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it. Your older link goes on until then, too.
        a calendar program reads the first link
            Ann on call: 15 events
        ann: /oncall calendar revoke
            only ann sees: 2 links to your calendar are ended. Calendar programs that use them get nothing any more.
        a calendar program reads the first link
            404
        a calendar program reads the last link
            404
        ann: /oncall calendar revoke
            only ann sees: There is no link to your calendar that you could end.
        """, Configuration);

    [Fact]
    public Task Of_many_links_to_one_calendar_the_oldest_ends() => Transcript.HoldsAsync("""
        ann in #web: /oncall calendar
            only ann sees: Your shifts for your calendar program:
                https://bot.example.com/rota/ical/AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it.
        +1 min
        ann: /oncall calendar
            only ann sees: Your shifts for your calendar program:
                https://bot.example.com/rota/ical/AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it. Your older link goes on until then, too.
        ann: /oncall calendar
            only ann sees: Your shifts for your calendar program:
                https://bot.example.com/rota/ical/AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it. Your 2 older links go on until then, too.
        ann: /oncall calendar
            only ann sees: Your shifts for your calendar program:
                https://bot.example.com/rota/ical/BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it. Your 3 older links go on until then, too.
        ann: /oncall calendar
            only ann sees: Your shifts for your calendar program:
                https://bot.example.com/rota/ical/BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it. Your 4 older links go on until then, too.
        ann: /oncall calendar
            only ann sees: Your shifts for your calendar program:
                https://bot.example.com/rota/ical/BgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgY.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it. Your 4 older links go on until then, too; the oldest has ended, for 5 at
                once are enough.
        a calendar program reads the first link
            404
        a calendar program reads the last link
            Ann on call: 15 events
        ann: /oncall calendar web
            only ann sees: Web on call for your calendar program:
                https://bot.example.com/rota/ical/BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke web ends it.
        """, Configuration);

    [Fact]
    public Task A_teams_calendar_is_ended_by_whoever_asked_for_it_by_its_leads_and_by_admins() => Transcript.HoldsAsync("""
        rosa in #web: /oncall calendar web
            only rosa sees: Web on call for your calendar program:
                https://bot.example.com/rota/ical/AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke web ends it.
        bob: /oncall calendar @web
            only bob sees: Web on call for your calendar program:
                https://bot.example.com/rota/ical/AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke @web ends it.
        bob: /oncall calendar revoke web
            only bob sees: The link to the calendar of Web is ended. A calendar program that uses it gets nothing any more.
        a calendar program reads the first link
            Web on call: 31 events
        ann: /oncall calendar revoke web
            only ann sees: There is no link to the calendar of Web that you could end.
        lea: /oncall calendar revoke web
            only lea sees: The link to the calendar of Web is ended. A calendar program that uses it gets nothing any more.
        a calendar program reads the first link
            404
        rosa: /oncall calendar WEB
            only rosa sees: Web on call for your calendar program:
                https://bot.example.com/rota/ical/BgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgY.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke WEB ends it.
        dana: /oncall calendar revoke web
            only dana sees: The link to the calendar of Web is ended. A calendar program that uses it gets nothing any more.
        a calendar program reads the last link
            404
        """, Configuration);

    [Fact]
    public Task Only_people_of_the_file_have_a_calendar_of_their_own_and_only_teams_with_a_rota_one() => Transcript.HoldsAsync("""
        rosa in #web: /oncall calendar
            only rosa sees: You are in no rota that I know of, so you have no calendar of your own. /oncall calendar TEAM
                gives you that of a team.
        rosa: /oncall calendar docs
            only rosa sees: Docs has no rota; ask in #web.
        rosa: /oncall calendar wbe
            only rosa sees: I know no team "wbe". Did you mean web?
        rosa: /oncall calendar revoke
            only rosa sees: You are in no rota that I know of, so you have no calendar of your own. /oncall calendar TEAM
                gives you that of a team.
        rosa: /oncall help calendar
            only rosa sees: /oncall calendar [TEAM] gives your calendar program a link to your shifts, or a team's (also:
                revoke)
        """, Configuration);

    [Fact]
    public Task Where_others_read_along_no_link_is_said() => Transcript.HoldsAsync("""
        ann in #web: @rotationbot oncall calendar
            rotationbot in thread: A link to a calendar is for your eyes alone. Use /oncall calendar: only you see its
                answer.
        ann replies: @rotationbot oncall calendar revoke web
            rotationbot in thread: A link to a calendar is for your eyes alone. Use /oncall calendar: only you see its
                answer.
        ann to the bot: @rotationbot oncall calendar
            rotationbot in thread: A link to a calendar is for your eyes alone. Use /oncall calendar: only you see its
                answer.
        """, Configuration);

    [Fact]
    public Task Without_a_public_address_it_says_where_the_link_works() => Transcript.HoldsAsync("""
        ana in #delivery: /oncall calendar
            only ana sees: Your shifts for your calendar program:
                http://this-host/ical/AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE.ics
              Subscribe to it there, and it stays up to date. Whoever has the link sees the calendar, so keep it to yourself;
                /oncall calendar revoke ends it. It works on this machine only, until web.publicUrl is set.
        """);
}
