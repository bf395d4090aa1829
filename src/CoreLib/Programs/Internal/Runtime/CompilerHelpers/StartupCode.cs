using System;
using System.Runtime;
using System.Runtime.Exceptions;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>From <c>_start</c> to <c>Main</c>: storage of static references, arguments, then the program, then its exit
/// code.</summary>
internal static unsafe class StartupCode
{
    private static nint* s_startStack;

    public static int ArgumentCount => (int)*s_startStack;

    public static byte** Arguments => (byte**)(s_startStack + 1);

    public static byte** EnvironmentVariables => Arguments + ArgumentCount + 1;

    [RuntimeExport("ViperStart")]
    private static void Start(nint* startStack)
    {
        s_startStack = startStack;
        ThreadRegistry.AttachMainThread(startStack);
        Heap.Initialize();
        HardwareFaults.Initialize();
        ModuleHeader** end = GetModulesEnd();
        for (ModuleHeader** module = GetModulesStart(); module < end; module++)
        {
            if (*module != null)
            {
                InitializeStatics(*module);
            }
        }

        for (ModuleHeader** module = GetModulesStart(); module < end; module++)
        {
            if (*module != null)
            {
                RunAll(*module, ModuleSectionId.EagerCctor);
            }
        }

        int code = ManagedMain(ArgumentCount, Arguments);
        System.Threading.Thread.WaitForForeground();
        Environment.Exit(code);
    }

    public static void RunModuleInitializers()
    {
        for (ModuleHeader** module = GetModulesStart(); module < GetModulesEnd(); module++)
        {
            if (*module != null)
            {
                RunAll(*module, ModuleSectionId.ModuleInitializerList);
            }
        }
    }

    /// <summary>The type of thread storage of index <paramref name="index"/>.</summary>
    public static MethodTable* GetThreadStaticsType(int index)
    {
        ModuleHeader* module = *GetModulesStart();
        ReadOnlySpan<int> region = module->GetSection(ModuleSectionId.ThreadStaticRegion);

        // Whole pointers, unlike in the other regions.
        return ((MethodTable**)Unsafe.AsPointer(in region[0]))[index];
    }

    /// <summary>Shows the visitor all references outside the heap that the compiler has laid out: static ones, and those in objects that
    /// it has made itself.</summary>
    public static void VisitStatics<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IReferenceVisitor
    {
        for (ModuleHeader** module = GetModulesStart(); module < GetModulesEnd(); module++)
        {
            if (*module == null)
            {
                continue;
            }

            foreach (ref readonly int cell in (*module)->GetSection(ModuleSectionId.GCStaticRegion))
            {
                nuint* block = (nuint*)MethodTable.Follow((int*)Unsafe.AsPointer(in cell));
                visitor.Visit(block, block + 1);
            }

            ReadOnlySpan<int> objects = (*module)->GetSection(ModuleSectionId.FrozenObjectRegion);
            if (!objects.IsEmpty)
            {
                byte* start = (byte*)Unsafe.AsPointer(in objects[0]);
                PermanentObjects.VisitRange(start, start + (objects.Length * sizeof(int)), ref visitor);
            }
        }
    }

    // Each cell of the region leads to a block whose first word is a relative pointer to the type of a static base, with marks
    // in its low
    // bits, to be replaced by the address of the base itself.
    private static void InitializeStatics(ModuleHeader* module)
    {
        foreach (ref readonly int cell in module->GetSection(ModuleSectionId.GCStaticRegion))
        {
            int* block = (int*)MethodTable.Follow((int*)Unsafe.AsPointer(in cell));
            nint value = (nint)MethodTable.Follow(block);
            if ((value & GCStaticRegion.Uninitialized) == 0)
            {
                continue;
            }

            MethodTable* type = (MethodTable*)(value & ~GCStaticRegion.Mask);
            object statics = Heap.Allocate(type);
            if ((value & GCStaticRegion.HasPreInitializedData) != 0)
            {
                Buffer.BulkMoveWithWriteBarrier(
                    ref statics.GetRawData(), ref *(byte*)MethodTable.Follow(block + 1), statics.GetRawDataSize());
            }

            *(nint*)block = *(nint*)Unsafe.AsPointer(ref statics);
        }
    }

    private static void RunAll(ModuleHeader* module, ModuleSectionId section)
    {
        foreach (ref readonly int initializer in module->GetSection(section))
        {
            ((delegate*<void>)MethodTable.Follow((int*)Unsafe.AsPointer(in initializer)))();
        }
    }

    [RuntimeExport("viper_environment")]
    private static byte** GetEnvironment() => EnvironmentVariables;

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_modules_start")]
    private static extern ModuleHeader** GetModulesStart();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_modules_end")]
    private static extern ModuleHeader** GetModulesEnd();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("__managed__Main")]
    private static extern int ManagedMain(int count, byte** arguments);
}
