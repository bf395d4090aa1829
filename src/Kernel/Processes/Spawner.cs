using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Makes a process that is ready to run from an executable and an explicit set of capabilities. Holds no state of its own.
/// </summary>
public static unsafe class Spawner
{
    /// <summary>What the first stack has at least and at most, whatever RLIMIT_STACK says; it takes memory only where it is used.</summary>
    private const ulong MinimumStack = 256 * 1024;
    private const ulong MaximumStack = 64 * 1024 * 1024;

    /// <summary>
    /// Exclusive end of the first thread's stack: near the programs, so that it shares their page tables, or far up for a program
    /// that has something there itself.
    /// </summary>
    public const ulong StackTop = 0x1000_0000;
    public const ulong HighStackTop = 0x0000_7FFF_FFFF_0000;

    /// <summary>
    /// Of how many pages one is chosen at random: where position-independent programs lie, where mappings begin, how far the first
    /// stack is from its place and the heap from the program. What is small keeps page tables few.
    /// </summary>
    private const ulong ProgramRandomness = 1 << 20;
    private const ulong MapRandomness = 1 << 20;
    private const ulong StackRandomness = 1 << 9;
    private const ulong BreakRandomness = 1 << 8;

    private const ulong GuardSize = 64 * 1024;

    /// <summary>Bytes of arguments and environment together of ViperOS's own call; execve's depend on the stack.</summary>
    public const ulong MaximumStrings = 32 * 1024;

    private const int RandomBytes = 16;

    /// <summary>
    /// The process and its first thread, not started yet, each with a reference for the caller: <see cref="Scheduler.Start"/> it,
    /// or <see cref="Cancel"/>. Handles to move are still in the source. The error of whatever failed; then nothing is left
    /// behind.
    /// </summary>
    public static int Create(in SpawnRequest request, out Process? process, out Thread? thread)
    {
        thread = null;
        int error = Process.Create(request.Job, request.Namespace, request.ParentId, request.Name, out process);
        if (error < 0)
        {
            return error;
        }

        process!.Credentials = process.Credentials.AfterExecute(request.Granting, !process.HasNoNewPrivileges);
        error = process.SetCurrentDirectory(request.CurrentDirectory);
        ulong stackPointer = 0;
        ulong entry = 0;
        if (error == 0)
        {
            SpawnRequest whole = request;
            whole.Identity = StartIdentity.Of(process.Credentials);
            process.IsDumpable &= !whole.Identity.IsSecure;
            whole.StackLimit = process.CurrentLimit(ResourceLimitKind.Stack);
            error = LoadProgram(process, whole, process.AddressSpace, out ElfImage image, out entry, out stackPointer);
            process.SetProgram(request.Executable, image.Bias);
            process.ApplyMemoryLimits();
        }

        if (error == 0)
        {
            error = PassHandles(request, process.Handles);
        }

        if (error == 0)
        {
            thread = Thread.Create(process);
            error = thread is null ? Error.ENOMEM : process.AddThread(thread);
        }

        if (error == 0)
        {
            thread!.SetUserStart(entry, stackPointer, 0, 0);
            return 0;
        }

        thread?.Release();
        thread = null;
        process.Abandon();
        process.Release();
        process = null;
        return error;
    }

    /// <summary>
    /// Fills an address space that nobody uses yet with a program, its interpreter (dynamic linker) if it names one, and its first stack. The
    /// interpreter's path is looked up as the process would.
    /// </summary>
    public static int LoadProgram(
        Process process, in SpawnRequest request, AddressSpace space, out ElfImage image, out ulong entry, out ulong stackPointer)
    {
        entry = 0;
        stackPointer = 0;
        ulong programBase = ElfImage.PositionIndependentBase + RandomPages(ProgramRandomness);
        int error = ElfLoader.Load(request.Executable, space, request.Job, programBase, out image);
        if (error < 0)
        {
            return error;
        }

        space.SetMapTop(AddressSpace.HighestAutomaticAddress - RandomPages(MapRandomness));
        space.SetBreakStart(image.End + RandomPages(BreakRandomness));
        ulong interpreterBase = 0;
        entry = image.Entry + image.Bias;
        if (image.InterpreterLength != 0)
        {
            error = LoadInterpreter(process, request, space, image, out interpreterBase, out entry);
        }

        return error < 0 ? error : MapStack(request, space, image, interpreterBase, out stackPointer);
    }

    /// <summary>Undoes <see cref="Create"/> for a thread that was never started.</summary>
    public static void Cancel(Process process, Thread thread)
    {
        process.RemoveUnstarted(thread);
        thread.Release();
        process.Release();
    }

    /// <summary>Closes in the source what was to be moved. Called when nothing can fail any more.</summary>
    public static void CloseMoved(in SpawnRequest request)
    {
        for (int i = 0; i < request.Handles.Length; i++)
        {
            if (request.Handles[i].Kind == TransferKind.Move)
            {
                request.Source!.Remove(request.Handles[i].Handle);
            }
        }
    }

    private static ulong RandomPages(ulong count) => (RandomGenerator.Next() & (count - 1)) << Paging.PageShift;

    private static int PassHandles(in SpawnRequest request, HandleTable target)
    {
        for (int i = 0; i < request.Handles.Length; i++)
        {
            HandleTransfer transfer = request.Handles[i];
            if (transfer.TargetSlot < -1)
            {
                return Error.EINVAL;
            }

            int result = HandleTransfers.Take(request.Source!, transfer, out Capability? capability);
            if (result < 0)
            {
                return result;
            }

            result = target.Import(capability!, transfer.TargetSlot);
            if (result < 0)
            {
                capability!.Discard();
                return result;
            }
        }

        return 0;
    }

    private static int LoadInterpreter(
        Process process, in SpawnRequest request, AddressSpace space, in ElfImage image, out ulong bias, out ulong entry)
    {
        bias = 0;
        entry = 0;
        byte* path = stackalloc byte[ElfImage.MaximumInterpreterPath];
        long read = request.Executable.ReadKernel(image.InterpreterOffset, path, (ulong)image.InterpreterLength);
        if (read != image.InterpreterLength || path[read - 1] != 0)
        {
            return read < 0 ? (int)read : Error.ENOEXEC;
        }

        int error = FileSystem.OpenProgram(
            process, PseudoHandle.CurrentDirectory, new ReadOnlySpan<byte>(path, (int)read - 1), out MemoryObject? interpreter, out _);
        if (error < 0)
        {
            return error;
        }

        error = ElfLoader.Load(interpreter!, space, request.Job, ElfImage.InterpreterBase, out ElfImage loaded);
        interpreter!.Release();
        bias = loaded.Bias;
        entry = loaded.Entry + loaded.Bias;
        return error;
    }

    private static int MapStack(
        in SpawnRequest request, AddressSpace space, in ElfImage image, ulong interpreterBase, out ulong stackPointer)
    {
        stackPointer = 0;
        ulong stackSize = SizeOfStack(request.StackLimit);
        MemoryObject? stack = MemoryObject.CreateAnonymous(stackSize, request.Job);
        if (stack is null)
        {
            return Error.ENOMEM;
        }

        const Protection Rights = Protection.Read | Protection.Write;
        ulong top = StackTop - RandomPages(StackRandomness);
        long result = space.Map(stack, 0, top - stackSize, stackSize, Rights, MapFlags.Fixed, ownsPages: true);
        if (result == Error.EEXIST)
        {
            top = HighStackTop - RandomPages(MapRandomness);
            result = space.Map(stack, 0, top - stackSize, stackSize, Rights, MapFlags.Fixed, ownsPages: true);
        }

        if (result >= 0)
        {
            result = space.MapGuard(top - stackSize - GuardSize, GuardSize);
        }

        ulong vdso = 0;
        if (result >= 0 || result == Error.EEXIST)
        {
            // A program that ends in the guard's place has a smaller guard.
            result = space.Map(Vdso.Page, 0, 0, Paging.PageSize, Protection.Read | Protection.Execute, MapFlags.None);
            vdso = (ulong)result;
        }

        int size = StartStack.SizeOf(request.Arguments, request.Environment);
        if (result >= 0)
        {
            result = WriteStart(request, stack, stackSize, image, interpreterBase, vdso, top, size);
        }

        space.Start = StartStack.Locate(top, request.Arguments, request.Environment, vdso);
        stack.Release();
        stackPointer = top - (ulong)size;
        return result < 0 ? (int)result : 0;
    }

    private static ulong SizeOfStack(ulong limit)
    {
        ulong size = limit < MinimumStack ? MinimumStack : limit > MaximumStack ? MaximumStack : Paging.AlignUp(limit);
        return limit == ResourceLimit.Infinity ? ResourceLimits.DefaultStack : size;
    }

    private static long WriteStart(
        in SpawnRequest request, MemoryObject stack, ulong stackSize, in ElfImage image, ulong interpreterBase, ulong vdso, ulong top, int size)
    {
        // Pointers make a block of many short strings larger than its text.
        if ((ulong)size > stackSize / 2)
        {
            return Error.E2BIG;
        }

        LargeBuffer buffer = default;
        if (!buffer.TryAllocate(size))
        {
            return Error.ENOMEM;
        }

        byte* random = stackalloc byte[RandomBytes];
        RandomGenerator.Fill(new Span<byte>(random, RandomBytes));
        StartStack.Build(
            new Span<byte>(buffer.Bytes, size),
            top,
            request.Arguments,
            request.Environment,
            new ReadOnlySpan<byte>(random, RandomBytes),
            image,
            interpreterBase,
            vdso,
            request.Identity);
        long written = stack.WriteKernel(stackSize - (ulong)size, buffer.Bytes, (ulong)size);
        buffer.Free();
        return written < 0 ? written : written == size ? 0 : Error.ENOMEM;
    }
}
