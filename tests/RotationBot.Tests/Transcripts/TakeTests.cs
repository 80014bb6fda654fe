namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall take: a shift changes hands at once.</summary>
public sealed class TakeTests
{
    [Fact]
    public Task A_shift_is_taken_for_a_while() => Transcript.HoldsAsync("""
        watching @ana
        theo in #delivery: /oncall take 2h
            only theo sees: You have Delivery engineer Mon 23 Nov 10:00-12:00 (London), instead of Ana (C-1). /oncall cancel
                C-1 ends it.
            rotationbot in @ana: A shift of yours has moved: Theo says so (C-1).
              No longer yours: Delivery engineer from Mon 23 Nov 11:00 to Mon 23 Nov 13:00 (Madrid); Theo has it
        +1 min
        header of #delivery
            Delivery team: questions welcome, please leave individuals out | on call: Theo until Mon 23 Nov 12:00
        members of @delivery-support
            theo, maria, noor
        theo: /oncall
            only theo sees: Delivery · now: engineer Theo (until 12:00 London, in 1 h 59 min) · em Maria · pm Noor
              next: engineer Ana from Mon 23 Nov 12:00 (London)
        theo: /oncall why
            only theo sees: Delivery on Mon 23 Nov 10:01 (London)
              engineer Theo: turn 98 of [Sam, Ana, Theo, Ines], since Mon 23 Nov 10:00: Ana; override C-1 puts Theo there
                until Mon 23 Nov 12:00.
              em Maria: named in the rota, without turns.
              pm Noor: named in the rota, without turns.
        ana: /oncall me
            only ana sees: Your shifts in the next eight weeks:
              Mon 23 Nov 13:00 to Mon 30 Nov 11:00 (Madrid): Delivery engineer
              Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Madrid): Delivery engineer
              Mon 18 Jan 2027 11:00 to Mon 25 Jan 2027 11:00 (Madrid): Delivery engineer
        ana: /oncall schedule
            only ana sees: Delivery · London · throughout: em Maria · pm Noor
              now: engineer Theo (C-1)
              Mon 23 Nov 12:00: engineer Ana
              Mon 30 Nov 10:00: engineer Theo
              Mon 7 Dec 10:00: engineer Ines
        theo: /oncall take 1h
            only theo sees: You have Delivery engineer Mon 23 Nov 10:01-11:01 (London) already.
        +2 h
            11:00 rotationbot in @ana: You're on Delivery engineer from 12:00 London (13:00 Madrid) to Mon 30 Nov 10:00.
                Can't make it? /oncall cover 23 nov 13:00..30 nov 11:00 sg-delivery engineer asks the others.
            12:00 rotationbot in @ana: You're on Delivery engineer now, until Mon 30 Nov 10:00 London (11:00 Madrid). You
                take over from Theo.
              Nothing is open.
        header of #delivery
            Delivery team: questions welcome, please leave individuals out | on call: Ana until Mon 30 Nov 10:00
        theo: /oncall cancel C-1
            only theo sees: C-1 is over: Theo has Delivery engineer Mon 23 Nov 10:00-12:00 (London).
        """);

    [Fact]
    public Task Whoever_may_not_is_told_who_may() => Transcript.HoldsAsync("""
        kai in #delivery: /oncall take delivery 2h
            only kai sees: You are not in Delivery's rota, so you can't change it. Maria or an admin can.
        rosa: /oncall take 2h
            only rosa sees: I don't know you as one of the people of Example, so you have no shifts here. An admin can add
                you under people.
        theo: /oncall take backup 2h
            only theo sees: Delivery has no role "backup"; it has engineer, em and pm.
        theo: /oncall take docs 2h
            only theo sees: Docs has no rota; ask in #docs.
        theo: /oncall take @ana 2h
            only theo sees: A shift is taken for oneself; a lead can do it for @ana. To ask somebody: /oncall cover @ana
                FROM..TO.
        theo: /oncall take for @ines 2h
            only theo sees: You can speak for yourself only. For Ines, Maria or an admin can.
        theo: /oncall take teatime
            only theo sees: Who or what is "teatime"? I know people, teams, roles and times like tue 13:00..15:00.
        theo: /oncall take
            only theo sees: From when to when? For example /oncall take 2h.
        theo: /oncall take tue 13:00
            only theo sees: "tue 13:00" says when it begins; until when? For example /oncall take 2h.
        theo: /oncall take tue 15:00..tue 13:00
            only theo sees: "tue 15:00..tue 13:00" ends before it begins. For example /oncall take 2h.
        theo: /oncall take 2026-11-20..2026-11-21
            only theo sees: "2026-11-20..2026-11-21" has passed already. For example /oncall take 2h.
        theo: /oncall take anna 2h
            only theo sees: Who or what is "anna"? Did you mean ana? I know people, teams, roles and times like tue
                13:00..15:00.
        """);

    [Fact]
    public Task A_lead_puts_somebody_there() => Transcript.HoldsAsync("""
        watching @ana
        watching @ines
        maria in #delivery: /oncall take for @ines until 18:00
            only maria sees: Ines has Delivery engineer Mon 23 Nov 10:00-18:00 (London), instead of Ana (C-1). /oncall cancel
                C-1 ends it.
            rotationbot in @ana: A shift of yours has moved: Maria says so (C-1).
              No longer yours: Delivery engineer from Mon 23 Nov 11:00 to Mon 23 Nov 19:00 (Madrid); Ines has it
            rotationbot in @ines: A shift of yours has moved: Maria says so (C-1).
              Yours now: Delivery engineer from Mon 23 Nov 10:00 to Mon 23 Nov 18:00 (Lisbon), instead of Ana
        dana: /oncall take set lead for @tomas until fri 17:00
            only dana sees: Tomas has SET lead Mon 23 Nov 10:00 - Fri 27 Nov 17:00 (London), instead of Priya (C-2). /oncall
                cancel C-2 ends it.
        """);

    [Fact]
    public Task Without_a_team_it_is_the_channel_s_or_the_only_one_they_are_in() => Transcript.HoldsAsync("""
        kai in #general: /oncall take 1h
            only kai sees: You have SET primary Mon 23 Nov 10:00-11:00 (London; your time 11:00-12:00) already.
        kai in #delivery: /oncall take lead 1h
            only kai sees: You have SET lead Mon 23 Nov 10:00-11:00 (London; your time 11:00-12:00), instead of Priya (C-1).
                /oncall cancel C-1 ends it.
              Mind: Kai is then also SET primary.
        nia in #delivery: /oncall take 1h
            only nia sees: You have SET primary Mon 23 Nov 10:00-11:00 (London), instead of Kai (C-2). /oncall cancel C-2
                ends it.
              Mind: Nia is then also SET engineer-3.
        dana in #general: /oncall take for @ada 1h
            only dana sees: Ada has Weekday rota duty Mon 23 Nov 10:00-11:00 (London) already.
        """);

    [Fact]
    public Task In_the_asker_s_zone_across_a_handover_and_with_a_second_role() => Transcript.HoldsAsync("""
        watching @kai
        watching @omar
        watching @jess
        li in #sustained-engineering: /oncall take 30 nov 08:00..12:00
            only li sees: You have SET primary Mon 30 Nov 08:00-12:00 (London), instead of Kai and Omar (C-1). /oncall cancel
                C-1 ends it.
            rotationbot in @kai: A shift of yours has moved: Li says so (C-1).
              No longer yours: SET primary from Mon 30 Nov 09:00 to Mon 30 Nov 11:00 (Berlin); Li has it
            rotationbot in @omar: A shift of yours has moved: Li says so (C-1).
              No longer yours: SET primary from Mon 30 Nov 10:00 to Mon 30 Nov 12:00 (London); Li has it
        jess: /oncall take 30 nov 07:00 for 1h
            only jess sees: You have SET primary Mon 30 Nov 12:00-13:00 (London; your time 07:00-08:00), instead of Omar
                (C-2). /oncall cancel C-2 ends it.
              Mind: Jess is then also SET backup.
            rotationbot in @omar: A shift of yours has moved: Jess says so (C-2).
              No longer yours: SET primary from Mon 30 Nov 12:00 to Mon 30 Nov 13:00 (London); Jess has it
        at Mon 30 Nov 08:00
            Sun 29 Nov 02:00 rotationbot in @jess: You're on SET backup from tomorrow 10:00 London (05:00 New York) to Mon 7
                Dec 10:00. Can't make it? /oncall cover 30 nov 05:00..7 dec 05:00 set backup asks the others.
            Sun 29 Nov 02:00 rotationbot in @jess: You're on SET primary from tomorrow 12:00 London (07:00 New York) to Mon
                30 Nov 13:00. Can't make it? /oncall cover 30 nov 07:00..30 nov 08:00 set primary asks the others.
            Sun 29 Nov 13:00 rotationbot in @omar: You're on SET primary from tomorrow 13:00 to Mon 7 Dec 10:00. Can't make
                it? /oncall cover 30 nov 13:00..7 dec 10:00 set primary asks the others.
            02:00 rotationbot in @jess: You're on SET primary from 12:00 London (07:00 New York) to Mon 30 Nov 13:00. Can't
                make it? /oncall cover 30 nov 07:00..30 nov 08:00 set primary asks the others.
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Li until Mon 30 Nov 12:00 · backup Omar · also on SET: Nia, Hugo · lead Priya
        at Mon 30 Nov 10:00
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Li until Mon 30 Nov 12:00 · backup Jess · also on SET: Pavel, Zara · lead Priya
        at Mon 30 Nov 12:00
            rotationbot in @jess: You're on SET primary now, until 13:00 London (08:00 New York). You take over from Li.
              Nothing is open.
            rotationbot in @omar: You're on SET primary from 13:00 to Mon 7 Dec 10:00. Can't make it? /oncall cover 30 nov
                13:00..7 dec 10:00 set primary asks the others.
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Jess until Mon 30 Nov 13:00 · backup Jess · also on SET: Pavel, Zara · lead Priya
        """);

    [Fact]
    public Task A_word_that_fits_two_things_is_asked_about() => Transcript.HoldsAsync("""
        ann in #desk: /oncall cover sun wed 10:00..12:00
            only ann sees: "sun" fits Sun (person:sun) and a day (write it out: sunday); which one?
        ann: /oncall cover person:sun 2h
            only ann sees: Ask Sun to cover you, Web desk duty Mon 23 Nov 10:00-12:00 (London)? (C-1)
              [Ask Sun] [Cancel]
        ann: /oncall take web 2h
            only ann sees: "web" fits Web (person:web) and the team Web desk (team:web); which one?
        ann: /oncall take team:web 2h
            only ann sees: You have Web desk duty Mon 23 Nov 10:00-12:00 (London) already.
        """, "gaps.config.json");
}
