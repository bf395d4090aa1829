using System;
using System.Runtime.CompilerServices;
using System.Runtime;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>
/// Prepares what compiled code expects before it may touch static references. The boot CPU calls <c>ViperInitializeRuntime</c>
/// once,
/// right after the MMU is on and .bss is zeroed, before any other C#.
/// </summary>
internal static unsafe class StartupCode
{
    [RuntimeExport("ViperInitializeRuntime")]
    public static void Initialize()
    {
        for (ModuleHeader** module = GetModulesStart(); module < GetModulesEnd(); module++)
        {
            if (*module != null)
            {
                InitializeStatics(*module);
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
            nuint size = type->BaseSize - (nuint)sizeof(void*);
            nint* memory = (nint*)PermanentMemory.Allocate(size);
            if (memory == null)
            {
                KernelPanic.Raise(PanicReason.OutOfPermanentMemory);
            }

            *memory = (nint)type;
            if ((value & GCStaticRegion.HasPreInitializedData) != 0)
            {
                nint* source = (nint*)MethodTable.Follow(block + 1);
                for (nuint i = 1; i < size / (nuint)sizeof(nint); i++)
                {
                    memory[i] = source[i - 1];
                }
            }

            *(nint*)block = (nint)memory;
        }
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_modules_start")]
    private static extern ModuleHeader** GetModulesStart();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_modules_end")]
    private static extern ModuleHeader** GetModulesEnd();
}
