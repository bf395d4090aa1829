using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Runs a shell, or one command, as another user. Only user 0 may: there are no passwords.</summary>
internal sealed class Su : Utility
{
    private const int CannotRun = 126;

    public override string Usage => "su USER [-c COMMAND]\n  a shell as another user of /etc/passwd, in his home directory; exit comes back  -c runs one command, here";

    public override string Options => "c:";

    public override unsafe int Run(Invocation call)
    {
        if (call.Operands.Count != 1)
        {
            throw new UsageException("it wants one user");
        }

        string name = call.Operands[0];
        UserDatabase users = new();
        if (users.FindUser(name) is not { } user || users.UserName(user) is not { } userName)
        {
            call.Report($"{name}: no user has this name or number; /etc/passwd lists them");
            return call.Code;
        }

        List<uint> groups = users.Groups(user);
        uint* numbers = stackalloc uint[groups.Count];
        for (int i = 0; i < groups.Count; i++)
        {
            numbers[i] = groups[i];
        }

        // Groups first: whoever is no longer user 0 cannot change them.
        long result = SystemCall.Invoke(SystemCallNumber.SetGroups, groups.Count, (long)numbers);
        result = result == 0 ? SystemCall.Invoke(SystemCallNumber.SetGroupId, groups.Count == 0 ? user : groups[0]) : result;
        result = result == 0 ? SystemCall.Invoke(SystemCallNumber.SetUserId, user) : result;
        if (result != 0)
        {
            call.Report($"{name}: only root can become another user");
            return CannotRun;
        }

        string home = users.Home(user) is { } wanted && Directory.Exists(wanted) ? wanted : "/";
        List<(string Name, string Value)> variables = [("HOME", home), ("USER", userName), ("LOGNAME", userName)];
        string[] replaced = ["HOME", "USER", "LOGNAME", "PWD", "OLDPWD"];
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            string variable = (string)entry.Key;
            if (!replaced.Contains(variable) && !variable.StartsWith("HANDLE_", StringComparison.Ordinal))
            {
                variables.Add((variable, (string?)entry.Value ?? ""));
            }
        }

        if (call.Value('c') is { } command)
        {
            return CommandStarter.Run(["C:shell", "-c", command], keepsEnvironment: false, variables);
        }

        Directory.SetCurrentDirectory(home);
        return CommandStarter.Run(["C:shell"], keepsEnvironment: false, variables);
    }
}
