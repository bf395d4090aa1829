using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Who runs this: id(1) of POSIX.</summary>
internal sealed class Id : Utility
{
    private const int MaximumGroups = 64;

    public override string Usage =>
        "id [-u | -g | -G] [-n] [-r] [USER]\n  the user and groups that this runs as, or those of a user  -u only the user  -g only the group  -G only the groups  -n names  -r the real ones";

    public override string Options => "ugGnr";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count > 1)
        {
            throw new UsageException("one user at a time");
        }

        UserDatabase users = new();
        bool isReal = call.Has('r');
        uint user = Ask(isReal ? SystemCallNumber.GetUserId : SystemCallNumber.GetEffectiveUserId);
        uint group = Ask(isReal ? SystemCallNumber.GetGroupId : SystemCallNumber.GetEffectiveGroupId);
        uint[] groups = [.. GetGroups().Prepend(group).Distinct()];
        if (call.Operands.Count != 0)
        {
            string name = call.Operands[0];
            if (users.FindUser(name) is not { } known || users.UserName(known) is null)
            {
                call.Report($"{name}: no user has this name or number");
                return call.Code;
            }

            user = known;
            groups = [.. users.Groups(user)];
            group = groups.Length == 0 ? user : groups[0];
        }

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
