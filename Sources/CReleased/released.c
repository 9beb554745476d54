// The criteria and the calendar as they were released, put into the program by the compiler. `Scripts/release` alone renews
// the copies in `Criteria/` here: were they taken from the project's own folder, whoever changes that would change both.

#include "released.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char activity_areas[] = {
#embed "Criteria/activity-areas.yaml"
};
static const unsigned char basel_bc_11_13[] = {
#embed "Criteria/basel-bc-11-13.yaml"
};
static const unsigned char calendar[] = {
#embed "Criteria/calendar.yaml"
};
static const unsigned char stockholm_sc_6_16[] = {
#embed "Criteria/stockholm-sc-6-16.yaml"
};

static const unsigned char list[] = {
#embed "Criteria/released.yaml"
};

static const released_document released_documents[] = {
    {"activity-areas.yaml", activity_areas, sizeof activity_areas},
    {"basel-bc-11-13.yaml", basel_bc_11_13, sizeof basel_bc_11_13},
    {"calendar.yaml", calendar, sizeof calendar},
    {"stockholm-sc-6-16.yaml", stockholm_sc_6_16, sizeof stockholm_sc_6_16},
};
const size_t released_document_count = sizeof released_documents / sizeof released_documents[0];

released_document released_document_at(size_t index) { return released_documents[index]; }

released_document released_list(void) { return (released_document){"released.yaml", list, sizeof list}; }
