namespace RotationBot.Tests.Transcripts;

/// <summary>The configuration changes while the bot runs, and while it does not.</summary>
public sealed class ReloadTests
{
    [Fact]
    public Task A_newcomer_joins_the_order_and_whoever_moves_is_told() => HoldsAsync("""
        the file changes: "participants": ["ana", "ben", "cat"] => "participants": ["ana", "ben", "cat", "dan"]
        the file is read again
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London); Dan has it
              Yours now: Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London), instead of Ben
              No longer yours: Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London); Cat has it
              Yours now: Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London), instead of Cat
            rotationbot in @ben: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London); Ana has it
              Yours now: Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London), instead of Cat
              No longer yours: Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London); Dan has it
            rotationbot in @cat: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Paris); Ben has it
              Yours now: Web primary from Mon 28 Dec 11:00 to Mon 4 Jan 2027 11:00 (Paris), instead of Ana
              No longer yours: Web primary from Mon 11 Jan 2027 11:00 to Mon 18 Jan 2027 11:00 (Paris); Ana has it
            rotationbot in @dan: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London), instead of Ana
              Yours now: Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London), instead of Ben
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: web changed
              6 shifts move within eight weeks:
              Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London): Ana -> Dan
              Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London): Ben -> Ana
              Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London): Cat -> Ben
              Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London): Ana -> Cat
              Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London): Ben -> Dan
              Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London): Cat -> Ana
        """);

    [Fact]
    public Task Whoever_is_taken_out_in_mid_shift_is_replaced_at_the_next_minute() => HoldsAsync("""
        +90 s
        the file changes: "participants": ["ana", "ben", "cat"] => "participants": ["ana", "cat"]
        the file is read again
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London), instead of Cat
              No longer yours: Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London); Cat has it
              Yours now: Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London), instead of Ben
            rotationbot in @ben: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 23 Nov 10:02 to Mon 30 Nov 10:00 (London); Cat has it
              No longer yours: Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London); Cat has it
              No longer yours: Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London); Ana has it
            rotationbot in @cat: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 23 Nov 11:02 to Mon 30 Nov 11:00 (Paris), instead of Ben
              Yours now: Web primary from Mon 14 Dec 11:00 to Mon 21 Dec 11:00 (Paris), instead of Ben
              No longer yours: Web primary from Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Paris); Ana has it
              Yours now: Web primary from Mon 28 Dec 11:00 to Mon 4 Jan 2027 11:00 (Paris), instead of Ana
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: web changed
              5 shifts move within eight weeks:
              Web primary from Mon 23 Nov 10:02 to Mon 30 Nov 10:00 (London): Ben -> Cat
              Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London): Ben -> Cat
              Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London): Cat -> Ana
              Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London): Ana -> Cat
              Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London): Ben -> Ana
        header of #web
            on call: Ben until Mon 23 Nov 10:02
        +1 min
            10:02 rotationbot in @cat: You're on Web primary now, until Mon 7 Dec 10:00 London (11:00 Paris). You take over
                from Ben.
              Nothing is open.
        header of #web
            on call: Cat until Mon 7 Dec 10:00
        rosa in #web: /oncall why web
            only rosa sees: Web on Mon 23 Nov 10:02 (London)
              primary Cat: turn 2 of [Ana, Ben, Cat], since Mon 23 Nov 10:00: Ben; Ben has left the rota, so Cat is next.
              lead Dan: named in the rota, without turns.
        """);

    [Fact]
    public Task A_file_with_mistakes_changes_nothing_and_is_told_once() => HoldsAsync("""
        the file changes: "participants": ["ana", "ben", "cat"] => "participants": ["ana", "bem", "cat"], "handovr": "10:00"
        the file is read again
            rotationbot in #ops: bot.config.json has changed, and 2 things are wrong with it. The configuration from before
                stays in force.
              rotas.web.roles[0].handovr: unknown key; did you mean "handover"?
              rotas.web.roles[0].participants[1]: unknown person "bem"; did you mean "ben"?
        the file is read again
        rosa in #web: /oncall web
            only rosa sees: Web · now: primary Ben (until Mon 30 Nov 10:00 London, in 7 d) · lead Dan
              next: primary Cat from Mon 30 Nov 10:00 (London)
        the file changes: "participants": ["ana", "bem", "cat"], "handovr": "10:00" => "participants": ["ana", "ben", "cat"]
        the file is read again
            rotationbot in #ops: All clear: bot.config.json is in order again. Nothing else has changed.
        the file is read again
        """);

    [Fact]
    public Task A_file_that_is_no_json_and_a_new_entry_in_the_past_are_refused() => HoldsAsync("""
        the file changes: "opsChannel": "ops" => "opsChannel: "ops"
        the file is read again
            rotationbot in #ops: bot.config.json has changed, and something is wrong with it. The configuration from before
                stays in force.
              line 7, column 17: unexpected o: a comma is missing before it
        the file changes: "opsChannel: "ops" => "opsChannel": "ops"
        the file changes: "unit": "weeks" } } => "unit": "weeks" }, "changes": [{ "effective": "2026-11-20", "participants": ["dan"] }] }
        the file is read again
            rotationbot in #ops: bot.config.json has changed, and something is wrong with it. The configuration from before
                stays in force.
              rotas.web.roles[0].changes[0].effective: "2026-11-20" has passed, and what has been stays as it was; write
                2026-11-23T10:01 or later, or edit participants to change the list at once
        rosa in #web: /oncall web
            only rosa sees: Web · now: primary Ben (until Mon 30 Nov 10:00 London, in 7 d) · lead Dan
              next: primary Cat from Mon 30 Nov 10:00 (London)
        """);

    [Fact]
    public Task Another_handover_begins_a_new_version_and_the_past_stays_over_a_restart() => HoldsAsync("""
        to the next handover
            Sun 29 Nov 10:00 rotationbot in @cat: You're on Web primary from tomorrow 10:00 London (11:00 Paris) to Mon 7 Dec
                10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 web primary asks the others.
            09:00 rotationbot in @cat: You're on Web primary from 10:00 London (11:00 Paris) to Mon 7 Dec 10:00. Can't make
                it? /oncall cover 30 nov 11:00..7 dec 11:00 web primary asks the others.
            rotationbot in @cat: You're on Web primary now, until Mon 7 Dec 10:00 London (11:00 Paris). You take over from
                Ben.
              Nothing is open.
        +1 h
        the file changes: "handover": "10:00" => "handover": "14:00"
        the file is read again
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 7 Dec 10:00 to Mon 7 Dec 14:00 (London); Cat has it
              Yours now: Web primary from Mon 14 Dec 10:00 to Mon 14 Dec 14:00 (London), instead of Ben
              No longer yours: Web primary from Mon 28 Dec 10:00 to Mon 28 Dec 14:00 (London); Cat has it
              Yours now: Web primary from Mon 4 Jan 2027 10:00 to Mon 4 Jan 2027 14:00 (London), instead of Ben
              No longer yours: Web primary from Mon 18 Jan 2027 10:00 to Mon 18 Jan 2027 14:00 (London); Cat has it
              Yours now: Web primary from Mon 25 Jan 2027 10:00 to Mon 25 Jan 2027 14:00 (London), instead of Ben
            rotationbot in @ben: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 30 Nov 11:00 to Mon 30 Nov 14:00 (London), instead of Cat
              No longer yours: Web primary from Mon 14 Dec 10:00 to Mon 14 Dec 14:00 (London); Ana has it
              Yours now: Web primary from Mon 21 Dec 10:00 to Mon 21 Dec 14:00 (London), instead of Cat
              No longer yours: Web primary from Mon 4 Jan 2027 10:00 to Mon 4 Jan 2027 14:00 (London); Ana has it
              Yours now: Web primary from Mon 11 Jan 2027 10:00 to Mon 11 Jan 2027 14:00 (London), instead of Cat
              No longer yours: Web primary from Mon 25 Jan 2027 10:00 to Mon 25 Jan 2027 14:00 (London); Ana has it
            rotationbot in @ben: You're on Web primary now, until 14:00. You take over from Cat.
              Nothing is open.
            rotationbot in @cat: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 30 Nov 12:00 to Mon 30 Nov 15:00 (Paris); Ben has it
              Yours now: Web primary from Mon 7 Dec 11:00 to Mon 7 Dec 15:00 (Paris), instead of Ana
              No longer yours: Web primary from Mon 21 Dec 11:00 to Mon 21 Dec 15:00 (Paris); Ben has it
              Yours now: Web primary from Mon 28 Dec 11:00 to Mon 28 Dec 15:00 (Paris), instead of Ana
              No longer yours: Web primary from Mon 11 Jan 2027 11:00 to Mon 11 Jan 2027 15:00 (Paris); Ben has it
              Yours now: Web primary from Mon 18 Jan 2027 11:00 to Mon 18 Jan 2027 15:00 (Paris), instead of Ana
            rotationbot in @cat: You're on Web primary from 14:00 London (15:00 Paris) to Mon 7 Dec 14:00. Can't make it?
                /oncall cover 30 nov 15:00..7 dec 15:00 web primary asks the others.
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: web changed
              9 shifts move within eight weeks:
              Web primary from Mon 30 Nov 11:00 to Mon 30 Nov 14:00 (London): Cat -> Ben
              Web primary from Mon 7 Dec 10:00 to Mon 7 Dec 14:00 (London): Ana -> Cat
              Web primary from Mon 14 Dec 10:00 to Mon 14 Dec 14:00 (London): Ben -> Ana
              Web primary from Mon 21 Dec 10:00 to Mon 21 Dec 14:00 (London): Cat -> Ben
              Web primary from Mon 28 Dec 10:00 to Mon 28 Dec 14:00 (London): Ana -> Cat
              Web primary from Mon 4 Jan 2027 10:00 to Mon 4 Jan 2027 14:00 (London): Ben -> Ana
              … and 3 more.
        rosa in #web: /oncall why web mon 30 nov 10:30
            only rosa sees: Web on Mon 30 Nov 10:30 (London)
              primary Cat: turn 3 of [Ana, Ben, Cat], since Mon 30 Nov 10:00; no override, nobody away.
              lead Dan: named in the rota, without turns.
        rosa in #web: /oncall why web
            only rosa sees: Web on Mon 30 Nov 11:00 (London)
              primary Ben: turn 2 of [Ana, Ben, Cat], since Mon 23 Nov 14:00; no override, nobody away.
              lead Dan: named in the rota, without turns.
        the bot stops
        the bot starts
        rosa in #web: /oncall why web mon 30 nov 10:30
            only rosa sees: Web on Mon 30 Nov 10:30 (London)
              primary Cat: turn 3 of [Ana, Ben, Cat], since Mon 30 Nov 10:00; no override, nobody away.
              lead Dan: named in the rota, without turns.
        rosa in #web: /oncall why web
            only rosa sees: Web on Mon 30 Nov 11:00 (London)
              primary Ben: turn 2 of [Ana, Ben, Cat], since Mon 23 Nov 14:00; no override, nobody away.
              lead Dan: named in the rota, without turns.
        """);

    [Fact]
    public Task Two_quick_edits_count_as_the_last() => HoldsAsync("""
        the file changes: "participants": ["ana", "ben", "cat"] => "participants": ["cat", "ben", "ana"]
        the file is read again
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London), instead of Cat
              No longer yours: Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London); Cat has it
              Yours now: Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London), instead of Cat
              No longer yours: Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London); Cat has it
              Yours now: Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London), instead of Cat
            rotationbot in @cat: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 30 Nov 11:00 to Mon 7 Dec 11:00 (Paris); Ana has it
              Yours now: Web primary from Mon 7 Dec 11:00 to Mon 14 Dec 11:00 (Paris), instead of Ana
              No longer yours: Web primary from Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Paris); Ana has it
              Yours now: Web primary from Mon 28 Dec 11:00 to Mon 4 Jan 2027 11:00 (Paris), instead of Ana
              No longer yours: Web primary from Mon 11 Jan 2027 11:00 to Mon 18 Jan 2027 11:00 (Paris); Ana has it
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: web changed
              5 shifts move within eight weeks:
              Web primary from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London): Cat -> Ana
              Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London): Ana -> Cat
              Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London): Cat -> Ana
              Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London): Ana -> Cat
              Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London): Cat -> Ana
        the file changes: "participants": ["cat", "ben", "ana"] => "participants": ["ana", "ben", "cat"]
        the file is read again
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London); Cat has it
              Yours now: Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London), instead of Cat
              No longer yours: Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London); Cat has it
              Yours now: Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London), instead of Cat
              No longer yours: Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London); Cat has it
            rotationbot in @cat: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 30 Nov 11:00 to Mon 7 Dec 11:00 (Paris), instead of Ana
              No longer yours: Web primary from Mon 7 Dec 11:00 to Mon 14 Dec 11:00 (Paris); Ana has it
              Yours now: Web primary from Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Paris), instead of Ana
              No longer yours: Web primary from Mon 28 Dec 11:00 to Mon 4 Jan 2027 11:00 (Paris); Ana has it
              Yours now: Web primary from Mon 11 Jan 2027 11:00 to Mon 18 Jan 2027 11:00 (Paris), instead of Ana
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: web changed
              5 shifts move within eight weeks:
              Web primary from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London): Ana -> Cat
              Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London): Cat -> Ana
              Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London): Ana -> Cat
              Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London): Cat -> Ana
              Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London): Ana -> Cat
        +2 min
        header of #web
            on call: Ben until Mon 30 Nov 10:00
        """);

    [Fact]
    public Task An_edit_while_the_bot_is_away_is_found_when_it_comes_back() => HoldsAsync("""
        the bot stops
        the file changes: "participants": ["ana", "ben", "cat"] => "participants": ["ana", "cat"]
        the bot starts
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London), instead of Cat
              No longer yours: Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London); Cat has it
              Yours now: Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London), instead of Ben
            rotationbot in @ben: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 23 Nov 10:01 to Mon 30 Nov 10:00 (London); Cat has it
              No longer yours: Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London); Cat has it
              No longer yours: Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London); Ana has it
            rotationbot in @cat: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 23 Nov 11:01 to Mon 30 Nov 11:00 (Paris), instead of Ben
              Yours now: Web primary from Mon 14 Dec 11:00 to Mon 21 Dec 11:00 (Paris), instead of Ben
              No longer yours: Web primary from Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Paris); Ana has it
              Yours now: Web primary from Mon 28 Dec 11:00 to Mon 4 Jan 2027 11:00 (Paris), instead of Ana
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: web changed
              5 shifts move within eight weeks:
              Web primary from Mon 23 Nov 10:01 to Mon 30 Nov 10:00 (London): Ben -> Cat
              Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London): Ben -> Cat
              Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London): Cat -> Ana
              Web primary from Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London): Ana -> Cat
              Web primary from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London): Ben -> Ana
        +1 min
            rotationbot in @cat: You're on Web primary now, until Mon 7 Dec 10:00 London (11:00 Paris). You take over from
                Ben.
              Nothing is open.
        header of #web
            on call: Cat until Mon 7 Dec 10:00
        the bot stops
        the bot starts
        """);

    [Fact]
    public Task People_channels_and_teams_that_are_new_are_there_at_once() => HoldsAsync("""
        the file changes: "dan": { "name": "Dan" } => "dan": { "name": "Dan" }, "eve": { "name": "Eve" }
        the file changes: "ops": {} => "ops": {}, "desk": { "team": "desk" }
        the file changes: "channel": "web", "rota": "web" } } => "channel": "web", "rota": "web" }, "desk": { "name": "Desk", "channel": "desk", "rota": "web" } }
        the file changes: "participants": ["ana", "ben", "cat"] => "participants": ["ana", "ben", "eve"]
        the file is read again
            rotationbot in @cat: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 30 Nov 11:00 to Mon 7 Dec 11:00 (Paris); Eve has it
              No longer yours: Web primary from Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Paris); Eve has it
              No longer yours: Web primary from Mon 11 Jan 2027 11:00 to Mon 18 Jan 2027 11:00 (Paris); Eve has it
            rotationbot in #ops: The configuration has changed and is in force.
              people: eve added · channels: desk added · rotas: web changed · teams: desk added
              3 shifts move within eight weeks:
              Web primary from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London): Cat -> Eve
              Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London): Cat -> Eve
              Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London): Cat -> Eve
        eve in #desk: @rotationbot is anybody there?
            rotationbot in thread: Hi Eve! Tell me what you need help with in one message and I'll find the right team.
                /oncall help shows the rest.
        """);

    [Fact]
    public Task Whoever_has_left_a_rota_may_no_longer_take_its_shifts() => HoldsAsync("""
        the file changes: "participants": ["ana", "ben", "cat"] => "participants": ["ana", "ben"]
        the file is read again
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London), instead of Cat
              No longer yours: Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London); Ben has it
              Yours now: Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London), instead of Ben
              Yours now: Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London), instead of Cat
            rotationbot in @ben: Shifts of yours have moved: the configuration has changed.
              Yours now: Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London), instead of Ana
              No longer yours: Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London); Ana has it
              Yours now: Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London), instead of Cat
            rotationbot in @cat: Shifts of yours have moved: the configuration has changed.
              No longer yours: Web primary from Mon 30 Nov 11:00 to Mon 7 Dec 11:00 (Paris); Ana has it
              No longer yours: Web primary from Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Paris); Ben has it
              No longer yours: Web primary from Mon 11 Jan 2027 11:00 to Mon 18 Jan 2027 11:00 (Paris); Ana has it
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: web changed
              5 shifts move within eight weeks:
              Web primary from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London): Cat -> Ana
              Web primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London): Ana -> Ben
              Web primary from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London): Ben -> Ana
              Web primary from Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London): Cat -> Ben
              Web primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London): Cat -> Ana
        +2 min
        cat in #web: /oncall take 1h
            only cat sees: You are not in Web's rota, so you can't change it. An admin can.
        ben: /oncall take 1h
            only ben sees: You have Web primary Mon 23 Nov 10:02-11:02 (London) already.
        """);

    [Fact]
    public Task A_new_rota_is_told_to_whoever_is_in_it() => HoldsAsync("""
        the file changes: "rotas": { => "rotas": { "night": { "roles": [{ "name": "guard", "kind": "rotation", "participants": ["ana", "dan"], "start": "2026-11-23", "every": { "n": 4, "unit": "weeks" } }] },
        the file is read again
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              Yours now: night guard from Mon 23 Nov 10:00 to Mon 21 Dec 00:00 (London)
              Yours now: night guard from Mon 18 Jan 2027 00:00 to Mon 15 Feb 2027 00:00 (London)
            rotationbot in @dan: A shift of yours has moved: the configuration has changed.
              Yours now: night guard from Mon 21 Dec 00:00 to Mon 18 Jan 2027 00:00 (London)
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: night added
              3 shifts move within eight weeks:
              night guard from Mon 23 Nov 10:00 to Mon 21 Dec 00:00 (London): nobody -> Ana
              night guard from Mon 21 Dec 00:00 to Mon 18 Jan 2027 00:00 (London): nobody -> Dan
              night guard from Mon 18 Jan 2027 00:00 to Mon 15 Feb 2027 00:00 (London): nobody -> Ana
        """);

    [Fact]
    public Task What_counts_from_the_start_on_is_said_to() => HoldsAsync("""
        the file changes: "listen": "http://127.0.0.1:0" => "listen": "http://127.0.0.1:1"
        the file is read again
            rotationbot in #ops: The configuration has changed and is in force.
              web: listen changed
              Counts from the next start on: web.listen.
        the file changes: // One small rota => // One very small rota
        the file is read again
        """);

    [Fact]
    public Task Whoever_covered_and_is_no_longer_known_has_covered_all_the_same_and_does_no_more() => HoldsAsync("""
        ben in #web: /oncall cover @fay until 14:00
            only ben sees: Ask Fay to cover you, Web primary Mon 23 Nov 10:00-14:00 (London)? (C-1)
              Mind: Fay is not in Web's rota.
              [Ask Fay] [Cancel]
        ben presses Ask Fay
            only ben sees: Asked Fay about Web primary Mon 23 Nov 10:00-14:00 (London) (C-1). I'll tell you the answer; until
                then it stays yours.
            rotationbot in @fay: Ben asks you to cover Web primary Mon 23 Nov 10:00-14:00 (London). (C-1)
              [Accept] [Decline]
        fay presses Accept
            rotationbot in @ben: Fay covers you: Web primary Mon 23 Nov 10:00-14:00 (London) (C-1). /oncall cancel C-1 ends
                it.
            rotationbot in @fay: (edited) You cover Ben: Web primary Mon 23 Nov 10:00-14:00 (London) (C-1). /oncall cancel
                C-1 ends it.
        +2 h
        the file changes: , "fay": { "name": "Fay" } => 
        the file is read again
            rotationbot in @ben: A shift of yours has moved: the configuration has changed.
              Yours now: Web primary from Mon 23 Nov 12:00 to Mon 23 Nov 14:00 (London), instead of fay
            rotationbot in #ops: The configuration has changed and is in force.
              people: fay removed
              1 shift moves within eight weeks:
              Web primary from Mon 23 Nov 12:00 to Mon 23 Nov 14:00 (London): fay -> Ben
        rosa in #web: /oncall why web at 2026-11-23 11:00
            only rosa sees: Web on Mon 23 Nov 11:00 (London)
              primary fay: turn 2 of [Ana, Ben, Cat], since Mon 23 Nov 10:00: Ben; override C-1 puts fay there until Mon 23
                Nov 14:00.
              lead Dan: named in the rota, without turns.
        rosa: /oncall why web at 13:00
            only rosa sees: Web on Mon 23 Nov 13:00 (London)
              primary Ben: turn 2 of [Ana, Ben, Cat], since Mon 23 Nov 10:00; no override, nobody away.
              lead Dan: named in the rota, without turns.
        header of #web
            on call: Ben until Mon 30 Nov 10:00
        the bot stops
        the bot starts
        rosa: /oncall why web at 2026-11-23 11:00
            only rosa sees: Web on Mon 23 Nov 11:00 (London)
              primary fay: turn 2 of [Ana, Ben, Cat], since Mon 23 Nov 10:00: Ben; override C-1 puts fay there until Mon 23
                Nov 14:00.
              lead Dan: named in the rota, without turns.
        """);

    private static Task HoldsAsync(string expected) => Transcript.HoldsAsync(expected, "reload.config.json");
}
