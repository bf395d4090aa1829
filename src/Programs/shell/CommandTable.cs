using ViperOS.Programs.Shell.Commands;
using ViperOS.Templates;

namespace ViperOS.Programs.Shell;

/// <summary>The resident commands by name. A template is parsed when its command is first used.</summary>
internal sealed class CommandTable
{
    private readonly Command[] _commands =
    [
        new AssignCommand(), new AvailCommand(), new CapsCommand(), new CdCommand(), new CheckCommand(), new ClsCommand(), new CopyCommand(),
        new CpusCommand(), new CwdCommand(), new DateCommand(), new DeleteCommand(), new DirCommand(), new DisksCommand(),
        new DmesgCommand(), new EchoCommand(), new EndShellCommand(), new ExecuteCommand(), new FailAtCommand(), new FalseCommand(),
        new HelpCommand(), new HistoryCommand(), new InfoCommand(), new KillCommand(), new ListCommand(), new LsCommand(), new MakeDirCommand(), new MountCommand(),
        new PathCommand(), new RebootCommand(), new RenameCommand(), new RunCommand(), new SetCommand(), new ShutdownCommand(),
        new StatusCommand(), new TimeCommand(), new TopCommand(), new TrueCommand(), new TypeCommand(), new UnameCommand(), new UnmountCommand(), new UnsetCommand(),
        new UptimeCommand(), new VersionCommand(), new WaitCommand(), new WhichCommand(), new WhyCommand(),
    ];

    private readonly Template?[] _templates;

    public CommandTable()
    {
        _templates = new Template?[_commands.Length];
    }

    /// <summary>In alphabetical order.</summary>
    public ReadOnlySpan<Command> All => _commands;

    /// <summary>By name or alias, in any case; null if there is none.</summary>
    public Command? Find(ReadOnlySpan<char> name)
    {
        foreach (Command command in _commands)
        {
            if (name.Equals(command.Name, StringComparison.OrdinalIgnoreCase) || HasAlias(command, name))
            {
                return command;
            }
        }

        return null;
    }

    public Template TemplateOf(Command command)
    {
        int index = Array.IndexOf(_commands, command);
        if (_templates[index] is { } known)
        {
            return known;
        }

        // The templates are constants of this program; a unit test parses them all.
        Template.TryParse(command.Template, out Template? template, out _);
        _templates[index] = template;
        return template!;
    }

    private static bool HasAlias(Command command, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = command.Aliases;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf(' ');
            if (name.Equals(end < 0 ? rest : rest[..end], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return false;
    }
}
