using System;
using System.Runtime;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;

namespace ViperOS.Kernel;

/// <summary>The order in which the kernel comes to life, on the boot CPU. Boot/Start.S calls it with the MMU on and on the boot stack.</summary>
internal static unsafe class Main
{
    [RuntimeExport("KernelMain")]
    private static void Run(ulong deviceTree, ulong imageStart, ulong exceptionLevel)
    {
        Clock.InitializeCounter();
        BootTimeline.Mark("kernel entered"u8);
        KernelImage.PhysicalStart = imageStart;

        ref BootInformation information = ref BootInformation.Current;
        ReadMachine(deviceTree, ref information);
        if (!EarlyMemory.Initialize(ref information, KernelPageTables.ImageWindow))
        {
            Panic.Fail("No free RAM near the kernel");
        }

        EarlyUart.Initialize(information);
        Psci.Initialize(information);
        bool isQuiet = CommandLine.Has("quiet"u8) || CommandLine.Has("viper.exec"u8);
        if (!Log.Initialize(!isQuiet) || !KernelPageTables.MapAllMemory(ref information) || !Cpu.InitializeAll(information))
        {
            Panic.Fail("No memory for the kernel's first tables");
        }

        Log.Info("ViperOS, entered at EL{}, {} CPUs, GICv{}"u8, exceptionLevel, (ulong)Cpu.Count, (ulong)information.GicVersion);
        LogMemoryMap(ref information);
        BootTimeline.Mark("page tables"u8);

        if (!Clock.Initialize(information) || !InterruptController.Initialize(information, Clock.TimerInterrupt))
        {
            Panic.Fail("The device tree names no interrupt controller or timer that the kernel knows");
        }

        Clock.ReadRealTimeClock(information);
        BootTimeline.Mark("interrupt controller"u8);

        // Of the methods that compare the cookie when they return none is at work now, here or elsewhere: this one never returns.
        SeedRandom(information);
        StackCookie.Set(RandomGenerator.Next());

        InitializeMemory(ref information);
        BootTimeline.Mark("page allocator"u8);
        if (!Vdso.Initialize())
        {
            Panic.Fail("No memory for the vDSO");
        }

        Cpu cpu = Cpu.Current;
        if (!Scheduler.InitializeCpu(cpu, (nint)KernelImage.BootStackTop()))
        {
            Panic.Fail("No memory for the scheduler");
        }

        cpu.IsOnline = true;
        Interrupts.Enable();
        SecondaryCpus.StartAll();
        BootTimeline.Mark("other CPUs asked for"u8);

        PanicTest.RunIfAsked();

        if (!IoSignalSender.Start())
        {
            Panic.Fail("No memory for the kernel's thread");
        }

        FirstProcess.Start();
        BootTimeline.Mark("first process started"u8);
        BootTimeline.WriteToLog();
        Scheduler.RunIdle();
    }

    /// <summary>Reads the device tree and notes what of RAM is in use: image with boot archive, device tree, initrd.</summary>
    private static void ReadMachine(ulong deviceTree, ref BootInformation information)
    {
        // Start.S has mapped the GiB that the device tree starts in, so far and no further may be looked.
        ulong available = Paging.Block1GSize - (deviceTree & (Paging.Block1GSize - 1));
        if (deviceTree == 0 || deviceTree >= 512 * Paging.Block1GSize
            || DeviceTree.TryOpen(DirectMap.ToVirtual(deviceTree), available, out DeviceTree tree) != DeviceTreeStatus.Valid
            || DeviceTreeReader.Read(tree, ref information) != DeviceTreeStatus.Valid)
        {
            Panic.Fail("The boot loader passed no readable device tree");
            return;
        }

        ulong start = Paging.AlignDown(deviceTree);
        information.DeviceTree = new MemoryRange(start, Paging.AlignUp(deviceTree + tree.UsedSize) - start);
        information.Reserved.Add(information.DeviceTree.Start, information.DeviceTree.Size);
        information.Reserved.Add(KernelImage.PhysicalStart, Paging.AlignUp(KernelImage.Size));
        information.Reserved.Add(information.Initrd.Start, information.Initrd.Size);

        information.Archive = FindArchive(ref information);
        information.Reserved.Add(information.Archive.Start, information.Archive.Size);
        if (information.Reserved.IsIncomplete)
        {
            Panic.Fail("More reserved memory than the kernel has room to note");
        }
    }

    /// <summary>The archive behind the image: its header says how long it is, and it is checked before anything in it is believed.</summary>
    private static MemoryRange FindArchive(ref BootInformation information)
    {
        ulong start = Paging.AlignUp(KernelImage.PhysicalStart + KernelImage.Size);
        ulong windowEnd = KernelPageTables.ImageWindow.End;
        for (int i = 0; i < information.Memory.Count; i++)
        {
            MemoryRange range = information.Memory[i];
            ulong end = range.End < windowEnd ? range.End : windowEnd;
            if (start >= range.Start && start < end
                && BootArchive.TryOpen(DirectMap.ToVirtual(start), end - start, out BootArchive archive) == BootArchiveStatus.Valid)
            {
                return new MemoryRange(start, archive.TotalSize);
            }
        }

        return default;
    }

    /// <summary>The boot loader's seed, and the moment.</summary>
    private static void SeedRandom(in BootInformation information)
    {
        RandomGenerator.Stir(information.RandomSeed);
        ulong* moments = stackalloc ulong[2];
        moments[0] = Clock.Ticks;
        moments[1] = Clock.RealTimeOffset;
        RandomGenerator.Stir(new ReadOnlySpan<byte>(moments, 2 * sizeof(ulong)));
    }

    private static void LogMemoryMap(ref BootInformation information)
    {
        for (int i = 0; i < information.Memory.Count; i++)
        {
            MemoryRange range = information.Memory[i];
            Log.Info("memory   {x} to {x}, {} MiB"u8, range.Start, range.End, range.Size >> 20);
        }

        for (int i = 0; i < information.Reserved.Count; i++)
        {
            MemoryRange range = information.Reserved[i];
            Log.Info("reserved {x} to {x}, {} KiB"u8, range.Start, range.End, range.Size >> 10);
        }
    }

    private static void InitializeMemory(ref BootInformation information)
    {
        // From here on early memory is closed: what it gave away is as reserved as the rest.
        MemoryRange early = EarlyMemory.Close();
        information.Reserved.Add(early.Start, early.Size);
        MemoryRange descriptors = PhysicalMemory.FindDescriptorPlace(
            information.Memory.Ranges, information.Reserved.Ranges, KernelPageTables.ImageWindow);
        if (descriptors.Size == 0)
        {
            Panic.Fail("No RAM for the page descriptors");
        }

        PhysicalMemory.Initialize(information.Memory.Ranges, information.Reserved.Ranges, descriptors);
        KernelHeap.Initialize();
        Files.FileLocks.Initialize();
        Files.NameCache.Initialize(PhysicalMemory.TotalPages);
        KernelArea.Initialize();
        AddressSpaceIdentifiers.Initialize();
    }
}
