namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Shows the environment, or runs a command in another one.</summary>
internal sealed class Env : Utility
{
    public override string Usage => "env [-i] [-u NAME] [NAME=VALUE…] [COMMAND ARGUMENTS…]\n  runs a command with other variables, or lists them"
        + "\n  -i begins with none  -u leaves one out";

    public override string Options => "iu:";

    public override bool StopsAtOperand => true;

    public override int Run(Invocation call)
    {
        List<(string Name, string Value)> variables = [];
        if (!call.Has('i'))
        {
            foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
            {
                variables.Add(((string)entry.Key, (string?)entry.Value ?? ""));
            }
        }

        variables.RemoveAll(v => v.Name.StartsWith("HANDLE_", StringComparison.Ordinal) || call.Values('u').Contains(v.Name));
        int i = 0;
        for (; i < call.Operands.Count && call.Operands[i].IndexOf('=') is > 0 and int at; i++)
        {
            string name = call.Operands[i][..at];
            variables.RemoveAll(v => v.Name == name);
            variables.Add((name, call.Operands[i][(at + 1)..]));
        }

        if (i < call.Operands.Count)
        {
            return CommandStarter.Run(call.Operands[i..], keepsEnvironment: false, variables);
        }

        variables.ForEach(v => call.Out.Line($"{v.Name}={v.Value}"));
        return 0;
    }
}
