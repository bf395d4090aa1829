using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities;

/// <summary>Runs commands for find, xargs and env, by the shell: so these may be its own ones, scripts or programs.</summary>
internal static class CommandStarter
{
    private const int NotFound = 127;

    /// <summary>Runs a command with its arguments to its end and gives its return code.</summary>
    /// <param name="environment">Variables beside or in place of those of this program.</param>
    public static int Run(List<string> command, bool keepsEnvironment = true, List<(string Name, string Value)>? environment = null)
    {
        ErrorNumber error = FileHandle.Open("C:shell"u8, OpenFlags.ReadOnly, out FileHandle shell);
        if (error != ErrorNumber.None)
        {
            return NotFound;
        }

        List<string> arguments = ["shell", "-c", "\"$@\"", command[0], .. command];
        int length = 64 * 1024 + arguments.Sum(a => Encoding.UTF8.GetByteCount(a) + 1);
        SpawnBuilder spawn = new(new byte[length], shell.Handle);
        foreach (string argument in arguments)
        {
            spawn.AddArgument(Encoding.UTF8.GetBytes(argument));
        }

        foreach ((string name, string value) in environment ?? [])
        {
            spawn.AddEnvironment(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(value));
        }

        if (keepsEnvironment)
        {
            spawn.AddOwnEnvironment();
        }

        spawn.SetName(Encoding.UTF8.GetBytes(command[0]));
        for (int slot = 0; slot < 3; slot++)
        {
            Handle handle = new(slot);
            if (handle.GetInformation(out _) == ErrorNumber.None)
            {
                spawn.AddHandleAt(slot, handle);
            }
        }

        error = spawn.Start(out Process process);
        shell.Close();
        if (error != ErrorNumber.None)
        {
            return NotFound;
        }

        process.WaitForExit(Deadline.Never, out int code);
        process.Close();
        return code;
    }
}
