namespace ViperOS.Programs.Shell;

/// <summary>
/// A command that is resident in the shell. It declares what it takes; the shell parses, so that <see cref="Run"/> finds valid
/// arguments. Has no state of its own: what must last belongs to the <see cref="Interpreter"/>.
/// </summary>
internal abstract class Command
{
    /// <summary>As the Amiga writes it; typed in any case.</summary>
    public abstract string Name { get; }

    /// <summary>Further names, separated by spaces.</summary>
    public virtual string Aliases => "";

    /// <summary>AmigaDOS template of the arguments.</summary>
    public abstract string Template { get; }

    /// <summary>
    /// POSIX options and the keywords they stand for: <c>r=ALL f=FORCE</c>. One without keyword is taken and ignored.
    /// </summary>
    public virtual string Options => "";

    /// <summary>
    /// Its own name is a POSIX one. Under POSIX names keywords are given by options only: <c>rm file</c> removes a file called
    /// file.
    /// </summary>
    public virtual bool IsPosix => false;

    /// <summary>One line.</summary>
    public abstract string Help { get; }

    /// <summary>Does the work and gives the return code.</summary>
    public abstract int Run(CommandContext context);
}
