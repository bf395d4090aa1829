using System;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace Internal.Runtime.CompilerHelpers;

/// <summary>Creates arrays of several dimensions: behind the total length stand the length of each, then each lower bound,
/// always 0.</summary>
internal static unsafe class ArrayHelpers
{
    public static Array NewObjArray(MethodTable* type, int nDimensions, int* pDimensions)
    {
        int rank = (int)(type->BaseSize - MethodTable.SzArrayBaseSize) / (2 * sizeof(int));
        if (rank < nDimensions)
        {
            // Pairs of lower bound and length.
            for (int i = 0; i < rank; i++)
            {
                if (pDimensions[2 * i] != 0)
                {
                    throw new PlatformNotSupportedException("Arrays with a lower bound other than 0.");
                }

                pDimensions[i] = pDimensions[(2 * i) + 1];
            }
        }

        int total = 1;
        for (int i = 0; i < rank; i++)
        {
            if (pDimensions[i] < 0)
            {
                throw new OverflowException();
            }

            total = checked(total * pDimensions[i]);
        }

        Array array = Unsafe.As<Array>(Heap.AllocateArray(type, total));
        for (int i = 0; i < rank; i++)
        {
            Unsafe.Add(ref Unsafe.As<byte, int>(ref array.GetRawArrayData()), i) = pDimensions[i];
        }

        return array;
    }

    public static Array NewObjArrayRare(MethodTable* type, int nDimensions, int* pDimensions)
    {
        throw new PlatformNotSupportedException("Arrays with one dimension and a lower bound.");
    }
}
