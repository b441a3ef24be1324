package id.jht.process.access;

/** People who must be there from the first start on. */
interface FirstStaff {

    void arrive(StaffDirectory directory);
}
