using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Who runs this: id(1) of POSIX.</summary>
internal sealed class Id : Utility
{
    private const int MaximumGroups = 64;

    public override string Usage =>
        "id [-u | -g | -G] [-n] [-r]\n  the user and groups that this runs as  -u only the user  -g only the group  -G only the groups  -n names  -r the real ones";

    public override string Options => "ugGnr";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count != 0)
        {
            throw new UsageException("it tells of who runs it only");
        }

        UserDatabase users = new();
        bool isReal = call.Has('r');
        uint user = Ask(isReal ? SystemCallNumber.GetUserId : SystemCallNumber.GetEffectiveUserId);
        uint group = Ask(isReal ? SystemCallNumber.GetGroupId : SystemCallNumber.GetEffectiveGroupId);
        uint[] groups = [.. GetGroups().Prepend(group).Distinct()];
        if (call.Has('u'))
        {
            call.Out.Line(Plain(user, users.UserName(user), call));
        }
        else if (call.Has('g'))
        {
            call.Out.Line(Plain(group, users.GroupName(group), call));
        }
        else if (call.Has('G'))
        {
            call.Out.Line(string.Join(' ', groups.Select(number => Plain(number, users.GroupName(number), call))));
        }
        else if (call.Has('n') || isReal)
        {
            throw new UsageException("-n and -r go with -u, -g or -G");
        }
        else
        {
            string all = string.Join(',', groups.Select(number => Both(number, users.GroupName(number))));
            call.Out.Line($"uid={Both(user, users.UserName(user))} gid={Both(group, users.GroupName(group))} groups={all}");
        }

        return call.Code;
    }

    private static uint Ask(SystemCallNumber number) => (uint)SystemCall.Invoke(number);

    private static unsafe uint[] GetGroups()
    {
        uint* groups = stackalloc uint[MaximumGroups];
        long count = SystemCall.Invoke(SystemCallNumber.GetGroups, MaximumGroups, (long)groups);
        return count <= 0 ? [] : new Span<uint>(groups, (int)count).ToArray();
    }

    private static string Plain(uint number, string? name, Invocation call)
    {
        if (call.Has('n') && name is null)
        {
            call.Report($"there is no name for {number}");
        }

        return call.Has('n') && name is not null ? name : $"{number}";
    }

    private static string Both(uint number, string? name) => name is null ? $"{number}" : $"{number}({name})";
}
