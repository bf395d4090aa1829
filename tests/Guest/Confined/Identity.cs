using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Tests.Confined;

/// <summary>Whose rights the program has, and another program in somebody else's name.</summary>
internal static unsafe class Identity
{
    /// <summary>The user that started the program, and the one whose rights count.</summary>
    public static string Users =>
        $"{SystemCall.Invoke(SystemCallNumber.GetUserId)} {SystemCall.Invoke(SystemCallNumber.GetEffectiveUserId)}";

    /// <summary>Becomes a user for good, spawns a program and ends it by its handle: how that went.</summary>
    public static string EndSpawned(int user, string path)
    {
        SystemCall.Invoke(SystemCallNumber.SetUserId, user);
        ErrorNumber error = FileHandle.Open(Encoding.UTF8.GetBytes(path), OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            return error.ToString();
        }

        SpawnBuilder spawn = new(stackalloc byte[256], file.Handle);
        spawn.AddArgument("spawned"u8);
        spawn.AddArgument("wait"u8);
        error = spawn.Start(out Process process);
        file.Close();
        error = error == ErrorNumber.None ? process.Kill() : error;
        process.Close();
        return error == ErrorNumber.None ? "done" : error.ToString();
    }

    /// <summary>Becomes a user for good and then another program; how that failed.</summary>
    public static string Execute(int user, string[] words)
    {
        SystemCall.Invoke(SystemCallNumber.SetUserId, user);
        byte[] text = Encoding.UTF8.GetBytes(string.Join('\0', words) + "\0");
        fixed (byte* start = text)
        {
            byte** pointers = stackalloc byte*[words.Length + 1];
            byte* next = start;
            for (int i = 0; i < words.Length; i++)
            {
                pointers[i] = next;
                next += Encoding.UTF8.GetByteCount(words[i]) + 1;
            }

            pointers[words.Length] = null;
            byte* none = null;
            return Attempts.Result(SystemCall.Invoke(SystemCallNumber.Execute, (long)start, (long)pointers, (long)&none));
        }
    }
}
