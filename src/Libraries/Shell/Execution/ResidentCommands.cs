using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.Execution;

/// <summary>The commands that a shell has beyond those of POSIX. Shared by all execution environments of a shell.</summary>
public abstract class ResidentCommands
{
    /// <summary>There is a command of this name, in whatever case of letters.</summary>
    public abstract bool Has(string name);

    /// <summary>Under this name the command takes patterns apart by itself: the shell leaves its arguments alone.</summary>
    public abstract bool ExpandsPatterns(string name);

    /// <summary>Runs a command with its name and arguments in this environment.</summary>
    public abstract int Run(Interpreter shell, List<Field> words);

    /// <summary>The path as it is really written, where a name in other cases of letters means the same.</summary>
    public virtual string ActualPath(Interpreter shell, string path)
    {
        return path;
    }

    /// <summary>A name that stands for no command is a directory's, on the Amiga: goes there. False if it is not.</summary>
    public virtual bool TryEnterDirectory(Interpreter shell, string name)
    {
        return false;
    }
}
