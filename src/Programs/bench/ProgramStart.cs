using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>From the call that starts this program to the first instruction of its Main, which writes down the time.</summary>
internal sealed class ProgramStart() : Benchmark("program_start")
{
    public const string Argument = "--start";

    private const int Iterations = 20;

    /// <summary>What the started program does.</summary>
    public static int WriteTime(ulong now)
    {
        FileHandle output = new(new Handle(1));
        return output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in now)), out _) == ErrorNumber.None ? 0 : 20;
    }

    public override bool Run(out long nanoseconds, out string reason)
    {
        ErrorNumber error = FileHandle.Open("C:bench"u8, OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            return Fail("opening C:bench", error, out nanoseconds, out reason);
        }

        ulong total = 0;
        for (int i = 0; i < Iterations && error == ErrorNumber.None; i++)
        {
            error = MeasureOne(file, ref total);
        }

        file.Close();
        return error == ErrorNumber.None
            ? Done(0, total, Iterations, out nanoseconds, out reason)
            : Fail("starting C:bench", error, out nanoseconds, out reason);
    }

    private static ErrorNumber MeasureOne(FileHandle file, ref ulong total)
    {
        ErrorNumber error = Pipe.Create(out Pipe reader, out Pipe writer);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        SpawnBuilder spawn = new(stackalloc byte[256], file.Handle);
        spawn.AddArgument("bench"u8);
        spawn.AddArgument("--start"u8);
        spawn.AddStandard(Handle.None, writer.Handle, Handle.None);
        ulong start = Clock.Monotonic;
        error = spawn.Start(out Process process);
        writer.Close();
        if (error == ErrorNumber.None)
        {
            ulong reached = 0;
            error = reader.Read(MemoryMarshal.AsBytes(new Span<ulong>(ref reached)), out int count);
            if (error == ErrorNumber.None && count != sizeof(ulong))
            {
                error = ErrorNumber.EIO;
            }

            total += reached - start;
            process.WaitForExit(Deadline.Never, out _);
            process.Close();
        }

        reader.Close();
        return error;
    }
}
