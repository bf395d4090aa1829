using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>Starting this program, its run to the end of Main, and taking its exit code.</summary>
internal sealed class ProcessSpawn() : Benchmark("process_spawn")
{
    public const string Argument = "--exit";

    private const int Iterations = 50;

    public override bool Run(out long nanoseconds, out string reason)
    {
        ErrorNumber error = FileHandle.Open("C:bench"u8, OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            return Fail("opening C:bench", error, out nanoseconds, out reason);
        }

        Span<byte> strings = stackalloc byte[256];
        ulong start = Clock.Monotonic;
        for (int i = 0; i < Iterations && error == ErrorNumber.None; i++)
        {
            SpawnBuilder spawn = new(strings, file.Handle);
            spawn.AddArgument("bench"u8);
            spawn.AddArgument("--exit"u8);
            error = spawn.Start(out Process process);
            if (error == ErrorNumber.None)
            {
                error = process.WaitForExit(Deadline.Never, out _);
                process.Close();
            }
        }

        ulong end = Clock.Monotonic;
        file.Close();
        return error == ErrorNumber.None
            ? Done(start, end, Iterations, out nanoseconds, out reason)
            : Fail("starting C:bench", error, out nanoseconds, out reason);
    }
}
