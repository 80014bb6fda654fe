using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

public sealed class GroupTests
{
    [Fact]
    public async Task A_new_server_without_a_licence_says_so()
    {
        await using var rig = await Rig.StartAsync(new MattermostSettings { Generation = Generation.Ten });

        var answer = await rig.Rest.GetAsync("groups");

        Assert.Equal((501, "api.license_error"), (answer.Status, answer["id"]));
    }

    [Fact]
    public async Task Whoever_is_in_a_custom_group_and_in_the_channel_is_called_by_its_name()
    {
        await using var rig = await Rig.StartAsync(new MattermostSettings { Generation = Generation.Ten, CustomGroups = true });
        var group = rig.Server.Admin.CreateGroup("delivery-rota", rig.Bob);
        rig.Server.Admin.SetRoles(rig.Bot, "system_user system_custom_group_admin");

        await rig.Rest.PostAsync($"groups/{group.Id}/members", RestClient.Json(new { user_ids = new[] { rig.Carol.Id, rig.Erin.Id } }));
        rig.Alice.Post(rig.Delivery, "@delivery-rota please");

        Assert.Single(rig.Bob.Notifications);
        Assert.Single(rig.Carol.Notifications);
        Assert.Empty(rig.Erin.Notifications);
        var members = (await rig.Rest.GetAsync($"groups/{group.Id}/members")).Body!;
        Assert.Equal(3, ((JsonArray)members["members"]!).Count);
    }

    [Fact]
    public async Task Who_has_no_role_for_it_changes_no_group()
    {
        await using var rig = await Rig.StartAsync(new MattermostSettings { Generation = Generation.Ten, CustomGroups = true });
        var group = rig.Server.Admin.CreateGroup("delivery-rota", rig.Bob);

        var answer = await rig.Rest.PostAsync($"groups/{group.Id}/members", RestClient.Json(new { user_ids = new[] { rig.Carol.Id } }));

        Assert.Equal(403, answer.Status);
        Assert.Single(rig.Server.Admin.MembersOf(group));
    }
}
